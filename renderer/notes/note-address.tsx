import type { Tokens } from 'marked'
import type { ReactNode } from 'react'

interface AddressProps {
  token: Tokens.Link | Tokens.Image
  /** Whether a link can be followed. */
  follow: boolean
  words: ReactNode
}

/** Words with the address that they point to; what is no address of the web or of mail stays as it was typed. */
export function Address({ token: { href, text, raw }, follow, words }: AddressProps) {
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return raw
  const shown = text === href || `mailto:${text}` === href ? null : <span className="muted"> {href}</span>
  if (!follow)
    return (
      <>
        {words}
        {shown}
      </>
    )
  return (
    <>
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
      {shown}
    </>
  )
}
