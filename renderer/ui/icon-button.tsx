import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes } from 'react'
import type { CommandId } from '../commands/command-table.ts'
import { useKeysOf } from '../commands/keys.ts'
import { spellKeys } from './key-names.ts'
import { Icon } from './icon.tsx'

type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'title' | 'children'> & {
  icon: LucideIcon
  /** What it does; read aloud, and shown with its key on hover. */
  label: string
  command?: CommandId
  /** A key that does the same and is no command. */
  keys?: string | undefined
  pressed?: boolean
}

/** A button with a picture alone. */
export function IconButton({ icon, label, command, keys, pressed, className, ...rest }: IconButtonProps) {
  const ofCommand = useKeysOf(command)
  const shown = keys ?? ofCommand
  const hint = shown === undefined ? label : `${label} (${spellKeys(shown).flat().join(' ')})`
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
