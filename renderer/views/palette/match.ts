import { plainLetters } from '../../../shared/text/plain-letters.ts'
import { plainPlaces } from '../../../shared/text/plain-places.ts'
import { standsIn } from '../../../shared/text/stands-in.ts'
import type { Span } from '../../reader/span.ts'

/** Where the words were found in a title, as spans of UTF-16 units, and how well: lower is better. */
export interface Match {
  score: number
  spans: readonly Span[]
}

/**
 * Finds every typed word in a title, in any order. A word at the start of the title counts best, then at the start of a word,
 * then inside one. Null where a word is missing. Letter case and accents are ignored.
 */
export function matcher(typed: string): (title: string) => Match | null {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean)
  return (title) => (words.every((word) => standsIn(title, word)) ? matchOf(title, words) : null)
}

function matchOf(title: string, words: readonly string[]): Match {
  const { plain, spanOf } = plainPlaces(title)
  const places = words.map((word) => ({ word, at: bestPlace(plain, word) }))
  return {
    score: places.reduce((sum, { at }) => sum + (at === 0 ? 0 : isWordStart(plain, at) ? 1 : 2), 0),
    spans: places.map(({ word, at }) => spanOf(at, at + word.length)).sort((a, b) => a.start - b.start),
  }
}

function bestPlace(text: string, word: string): number {
  let first = -1
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (isWordStart(text, at)) return at
    if (first < 0) first = at
  }
  return first
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')
}
