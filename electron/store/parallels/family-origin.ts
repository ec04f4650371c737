import type { Family, FamilyPlace } from '../../../shared/contract/parallels.ts'

/** Names of outlets shorter than this are also words. */
const SHORTEST_NAME = 3

/**
 * Where the words of a family come from, with the reason: the outlet that another place names beside them, else the document that
 * was published before all others, else nobody can tell. `places` come earliest first.
 */
export function originOfFamily(places: readonly FamilyPlace[]): Family['origin'] {
  const own = places.filter(({ reworded }) => !reworded)
  const named = own.find(({ outlet, document }) =>
    own.some((other) => other.document !== document && other.outlet !== outlet && names(other.text, outlet)),
  )
  if (named) return { document: named.document, reason: 'named' }
  const [first] = places
  const others = places.filter(({ document }) => document !== first?.document)
  const hasWords = own.some(({ document }) => document === first?.document)
  return first && hasWords && others.every((other) => isBefore(first, other))
    ? { document: first.document, reason: 'earliest' }
    : { document: null, reason: 'unknown' }
}

/** True where one was surely published first: without a date nobody knows, and a month is no earlier than one of its days. */
const isBefore = (one: FamilyPlace, other: FamilyPlace): boolean =>
  one.published !== null &&
  other.published !== null &&
  one.published < other.published &&
  !other.published.startsWith(one.published)

/** Whether a text names an outlet as a whole word. */
function names(text: string, outlet: string | null): boolean {
  if (outlet === null || outlet.length < SHORTEST_NAME) return false
  const at = text.indexOf(outlet)
  if (at < 0) return false
  const [before = ' ', after = ' '] = [text[at - 1], text[at + outlet.length]]
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
