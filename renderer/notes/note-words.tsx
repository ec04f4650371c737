import type { MarkedToken, Token } from 'marked'
import type { ReactNode } from 'react'
import { Address } from './note-address.tsx'
import { known, type Place } from './note-place.ts'

/** What stands within a line. */
export function inline(tokens: readonly Token[], place: Place): ReactNode {
  return known(tokens).map((token, index) => <Inline key={index} token={token} place={place} />)
}

export function Inline({ token, place }: { token: MarkedToken; place: Place }): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens, place)}</strong>
    case 'em':
      return <em>{inline(token.tokens, place)}</em>
    case 'del':
      return <del>{inline(token.tokens, place)}</del>
    case 'codespan':
      return <code>{token.text}</code>
    case 'br':
      return <br />
    case 'link':
      return <Address token={token} follow={place.follow} words={inline(token.tokens, place)} />
    case 'image':
      return <Address token={token} follow={place.follow} words={token.text} />
    case 'checkbox':
      return token.checked ? '☑ ' : '☐ '
    case 'text':
    case 'escape':
      return token.text
    default:
      return token.raw
  }
}
