import type { LucideIcon } from 'lucide-react'
import type { InputHTMLAttributes, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'

type FieldProps = InputHTMLAttributes<HTMLInputElement> & {
  /** What is asked for; read aloud. */
  label: string
  icon?: LucideIcon
  /** Stands at the end of the box: a key, a hint, a button. */
  after?: ReactNode
  inputRef?: Ref<HTMLInputElement>
}

/** One line to type in. */
export function Field({ label, icon, after, inputRef, className, ...rest }: FieldProps) {
  return (
    <div className={className === undefined ? 'field' : `field ${className}`}>
      {icon !== undefined && <Icon icon={icon} />}
      <input autoComplete="off" spellCheck={false} {...rest} ref={inputRef} aria-label={label} />
      {after}
    </div>
  )
}
