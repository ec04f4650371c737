import { plainLetters } from '../../shared/text/plain-letters.ts'
import { plainPlaces, type PlainPlaces } from '../../shared/text/plain-places.ts'
import type { Span } from './span.ts'

/** Places that are counted and walked at most: a single letter stands millions of times in a long text. */
export const MOST_PLACES = 50_000

/**
 * A function that tells the places of words in a text, in order, without overlaps. Letters are compared as every filter compares
 * them: what a person types should find what a typesetter printed. The text is folded once, and asked for the same words again
 * it gives the same answer.
 */
export function finderIn(text: string): (needle: string) => readonly Span[] {
  let folded: PlainPlaces | null = null
  let last: { needle: string; places: readonly Span[] } | null = null
  return (needle) => {
    if (last?.needle === needle) return last.places
    folded ??= plainPlaces(text)
    const places = placesIn(folded, plainLetters(needle))
    last = { needle, places }
    return places
  }
}

function placesIn({ plain, spanOf }: PlainPlaces, needle: string): Span[] {
  if (needle.trim() === '') return []
  const places: Span[] = []
  let at = plain.indexOf(needle)
  while (at >= 0 && places.length < MOST_PLACES) {
    const end = at + needle.length
    const span = spanOf(at, end)
    // The second f of a ligature stands in the same sign as the first.
    if (span.start >= (places.at(-1)?.end ?? 0)) places.push(span)
    at = plain.indexOf(needle, end)
  }
  return places
}
