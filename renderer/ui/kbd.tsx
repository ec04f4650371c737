import type { ReactNode } from 'react'
import { spellKeys } from './key-names.ts'

/** One key cap with any words on it. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}

/** The caps of a whole binding, such as `$mod+Shift+Z` or `g r`. */
export function Keys({ keys }: { keys: string }) {
  const caps = spellKeys(keys).flat()
  return (
    <span className="keys">
      {caps.map((cap, index) => (
        <kbd key={index}>{cap}</kbd>
      ))}
    </span>
  )
}
