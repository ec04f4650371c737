import type { ButtonHTMLAttributes, ReactNode } from 'react'
import type { CommandId } from '../commands/command-table.ts'
import { useKeysOf } from '../commands/keys.ts'
import { Keys } from './kbd.tsx'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  look?: 'primary' | 'plain'
  large?: boolean
  /** The command that does the same; its key is shown after the words. */
  command?: CommandId
  /** A key that does the same and is no command, such as Esc in a dialog. */
  keys?: string | undefined
  children: ReactNode
}

/** A push button. Its key stands beside it, so that the mouse teaches the keyboard. */
export function Button({ look, large, command, keys, children, className, ...rest }: ButtonProps) {
  const ofCommand = useKeysOf(command)
  const shown = keys ?? ofCommand
  const names = ['button', look, large && 'large', className].filter(Boolean).join(' ')
  return (
    <button type="button" {...rest} className={names}>
      {children}
      {shown !== undefined && <Keys keys={shown} />}
    </button>
  )
}
