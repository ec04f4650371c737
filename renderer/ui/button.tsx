import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Keys } from './kbd.tsx'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> & {
  look?: 'primary' | 'plain'
  large?: boolean
  /** The key that does the same, shown after the words. */
  keys?: string | undefined
  children: ReactNode
}

/** A push button. Its key stands beside it, so that the mouse teaches the keyboard. */
export function Button({ look, large, keys, children, className, ...rest }: ButtonProps) {
  const names = ['button', look, large && 'large', className].filter(Boolean).join(' ')
  return (
    <button type="button" {...rest} className={names}>
      {children}
      {keys !== undefined && <Keys keys={keys} />}
    </button>
  )
}
