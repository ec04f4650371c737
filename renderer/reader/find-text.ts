import { foldTypography } from '../../shared/text/fold.ts'
import type { Span } from './span.ts'

/** Places that are counted and walked at most: a single letter stands millions of times in a long text. */
export const MOST_PLACES = 50_000

/**
 * A function that tells the places of words in a text, in order, without overlaps. Capitals do not matter, nor do curly or straight
 * quotes, kinds of space and hyphen: what a person types should find what a typesetter printed. The text is folded once, and
 * asked for the same words again it gives the same answer.
 */
export function finderIn(text: string): (needle: string) => readonly Span[] {
  let folded: string | null = null
  let last: { needle: string; places: readonly Span[] } | null = null
  return (needle) => {
    if (last?.needle === needle) return last.places
    folded ??= foldTypography(text)
    const places = placesIn(folded, needle)
    last = { needle, places }
    return places
  }
}

function placesIn(folded: string, needle: string): Span[] {
  if (needle.trim() === '') return []
  const pattern = new RegExp(literal(foldTypography(needle)), 'giu')
  const places: Span[] = []
  for (const { index, 0: found } of folded.matchAll(pattern)) {
    places.push({ start: index, end: index + found.length })
    if (places.length === MOST_PLACES) break
  }
  return places
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
