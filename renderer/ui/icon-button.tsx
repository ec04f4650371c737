import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import { spellKeys } from './key-names.ts'
import { Icon } from './icon.tsx'

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'title' | 'children'> & {
  icon: LucideIcon
  /** What it does; read aloud, and shown with its key on hover. */
  label: string
  keys?: string | undefined
  pressed?: boolean
}

/** A button with a picture alone. */
export function IconButton({ icon, label, keys, pressed, className, ...rest }: IconButtonProps) {
  const hint = keys === undefined ? label : `${label} (${spellKeys(keys).flat().join(' ')})`
  return (
    <button
      type="button"
      {...rest}
      className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      aria-label={label}
      title={hint}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    >
      <Icon icon={icon} />
    </button>
  )
}
