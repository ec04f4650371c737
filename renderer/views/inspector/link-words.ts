import type { Id } from '../../../shared/model/identity.ts'
import { linkSeenFrom, type Link, type LinkEnd, type LINK_KINDS } from '../../../shared/model/link.ts'
import type { Statement } from '../../../shared/model/statement.ts'

/** A link as one of its statements sees it: what stands at the other end, and how to say the kind towards it. */
export interface SeenLink {
  id: Id
  words: string
  other: LinkEnd
}

/** The links of a statement, seen from it. */
export const seenFrom = (links: readonly Link[], statement: Id): SeenLink[] =>
  links.map((link) => ({ id: link.id, ...linkSeenFrom(link, statement) }))

type End = Pick<Statement, 'stance' | 'speaker'>

/** What a link between two statements will mostly say: it is offered first. */
export function likelyKind(from: End, to: End): (typeof LINK_KINDS)[number] {
  const stances = new Set([from.stance, to.stance])
  if (stances.has('question') || stances.has('comment')) return 'responds to'
  if (stances.size > 1) return 'contradicts'
  return from.speaker !== null && from.speaker === to.speaker ? 'repeats' : 'supports'
}

/** The first words of a quote, without quotation marks of its own. */
export function firstWords(quote: string, most = 40): string {
  const words = quote.replace(/\s+/g, ' ').replace(/^[“"«„]|[”"»,.;]+$/g, '')
  return words.length > most ? `${words.slice(0, most).replace(/\s\S*$/, '')} …` : words
}
