import { graphemeAt, outsidePair } from './graphemes.ts'
import type { Span } from './span.ts'

/** How far a step looks for the next word, in UTF-16 units. Longer words are taken in several steps. */
const REACH = 600

/** The end of the next word after `offset`; the end of the text where no word follows. `language` is a BCP 47 tag or null. */
export function nextWordEnd(text: string, offset: number, language: string | null = null): number {
  const to = outsidePair(text, Math.min(text.length, offset + REACH))
  for (const segment of words(text.slice(offset, to), language)) {
    if (segment.isWordLike) return offset + segment.index + segment.segment.length
  }
  return to
}

/** The start of the word before `offset`; the start of the text where there is none. */
export function previousWordStart(text: string, offset: number, language: string | null = null): number {
  const from = outsidePair(text, Math.max(0, offset - REACH))
  const last = words(text.slice(from, offset), language)
    .filter((segment) => segment.isWordLike)
    .at(-1)
  return last ? from + last.index : from
}

/** Adds the next word at the end of the span. */
export const growByWord = (text: string, span: Span, language: string | null = null): Span => ({
  start: span.start,
  end: nextWordEnd(text, span.end, language),
})

/** Takes the last word off the end of the span; the first word always stays. */
export function shrinkByWord(text: string, span: Span, language: string | null = null): Span {
  const last = previousWordStart(text, span.end, language)
  if (last <= span.start) return span
  const end = span.start + text.slice(span.start, last).trimEnd().length
  return end > span.start ? { start: span.start, end } : span
}

/** Without the white space at both ends, and widened where an end falls inside what a reader sees as one character. */
export function tidySpan(text: string, span: Span): Span {
  const start = graphemeAt(text, span.start).start
  const end = span.end > span.start ? graphemeAt(text, span.end - 1).end : start
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

function words(text: string, language: string | null): Intl.SegmentData[] {
  return Array.from(segmenter(language, 'word').segment(text))
}

/** A segmenter for the language, or for the reader's own where the tag is not one that the browser can read. */
export function segmenter(language: string | null, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity })
  } catch {
    return new Intl.Segmenter(undefined, { granularity })
  }
}
