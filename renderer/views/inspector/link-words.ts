import type { Id } from '../../../shared/model/identity.ts'
import { IS_CONSISTENT, type Link, type LinkEnd } from '../../../shared/model/link.ts'

/** A link as one of its statements sees it: what stands at the other end, and how to say the kind towards it. */
export interface SeenLink {
  id: Id
  words: string
  other: LinkEnd
}

/** How the kinds read from the statement that they go to. Those that say the same from either end are left as they are. */
const BACKWARDS: Readonly<Record<string, string>> = {
  contradicts: 'contradicts',
  repeats: 'repeats',
  [IS_CONSISTENT]: IS_CONSISTENT,
  supports: 'supported by',
  corrects: 'corrected by',
  'responds to': 'answered by',
}

/** The links of a statement, seen from it. A person's own kind has an arrow where it is read backwards. */
export function seenFrom(links: readonly Link[], statement: Id): SeenLink[] {
  return links.map(({ id, kind, from, to }) =>
    from.statement === statement
      ? { id, words: kind, other: to }
      : { id, words: BACKWARDS[kind] ?? `← ${kind}`, other: from },
  )
}

/** The first words of a quote, without quotation marks of its own. */
export function firstWords(quote: string, most = 40): string {
  const words = quote.replace(/\s+/g, ' ').replace(/^[“"«„]|[”"»,.;]+$/g, '')
  return words.length > most ? `${words.slice(0, most).replace(/\s\S*$/, '')} …` : words
}
