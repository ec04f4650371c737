import { Fragment, type ReactNode } from 'react'
import { spellKeys } from './key-names.ts'

/** One key cap with any words on it. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}

/** The caps of a whole binding, such as `$mod+Shift+Z` or `g r`; for who hears or copies them they are words apart. */
export function Keys({ keys }: { keys: string }) {
  const caps = spellKeys(keys).flat()
  return (
    <span className="keys">
      {caps.map((cap, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <kbd>{cap}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
