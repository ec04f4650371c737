import { beginsRightToLeft } from './direction.ts'
import type { Span } from './span.ts'
import { growByWord, nextWordEnd, previousWordStart, shrinkByWord } from './word-steps.ts'

/** Moves one end of a span by a word; `by` 1 makes it longer. One word always stays. */
export function stretch(
  text: string,
  span: Span,
  end: 'start' | 'end',
  by: 1 | -1,
  language: string | null = null,
): Span {
  if (end === 'end') return by > 0 ? growByWord(text, span, language) : shrinkByWord(text, span, language)
  if (by > 0) return { start: previousWordStart(text, span.start, language), end: span.end }
  const start = nextWordEnd(text, span.start, language)
  const words = text.slice(start, span.end)
  return words.trim() === ''
    ? span
    : { start: start + words.length - words.trimStart().length, end: span.end }
}

/**
 * What a key asks of a span that stands in `words`. Arrows mean the screen, as they do for the caret: where the words run from right to
 * left, the one that makes a span longer elsewhere makes it shorter. `keys` is the binding that was pressed, if one was.
 */
export function asPressed(by: 1 | -1, keys: string | undefined, words: string): 1 | -1 {
  const isArrow = keys !== undefined && /Arrow(Left|Right)$/.test(keys)
  return isArrow && beginsRightToLeft(words) ? (by > 0 ? -1 : 1) : by
}
