import type { Family, FamilyPlace } from '../../../shared/contract/parallels.ts'

/** Names of outlets shorter than this are also words. */
const SHORTEST_NAME = 3

/**
 * Where the words of a family come from, with the reason: the outlet that another place names beside them, else the place that
 * was published first, else nobody can tell. `places` come earliest first.
 */
export function originOfFamily(places: readonly FamilyPlace[]): Family['origin'] {
  const own = places.filter(({ reworded }) => !reworded)
  const named = own.find(({ outlet, document }) =>
    own.some((other) => other.document !== document && other.outlet !== outlet && names(other.text, outlet)),
  )
  if (named) return { document: named.document, reason: 'named' }
  const [first, second] = own
  // A month is no earlier than one of its days.
  if (first?.published && !second?.published?.startsWith(first.published))
    return { document: first.document, reason: 'earliest' }
  return { document: null, reason: 'unknown' }
}

/** Whether a text names an outlet as a whole word. */
function names(text: string, outlet: string | null): boolean {
  if (outlet === null || outlet.length < SHORTEST_NAME) return false
  const at = text.indexOf(outlet)
  if (at < 0) return false
  const [before = ' ', after = ' '] = [text[at - 1], text[at + outlet.length]]
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}
