import type { Id } from '../../../shared/model/identity.ts'
import { linkSeenFrom, type Link, type LinkEnd } from '../../../shared/model/link.ts'

/** A link as one of its statements sees it: what stands at the other end, and how to say the kind towards it. */
export interface SeenLink {
  id: Id
  words: string
  other: LinkEnd
}

/** The links of a statement, seen from it. */
export const seenFrom = (links: readonly Link[], statement: Id): SeenLink[] =>
  links.map((link) => ({ id: link.id, ...linkSeenFrom(link, statement) }))

/** The first words of a quote, without quotation marks of its own. */
export function firstWords(quote: string, most = 40): string {
  const words = quote.replace(/\s+/g, ' ').replace(/^[“"«„]|[”"»,.;]+$/g, '')
  return words.length > most ? `${words.slice(0, most).replace(/\s\S*$/, '')} …` : words
}
