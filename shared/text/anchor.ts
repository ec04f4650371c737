import { foldTypography } from './fold.ts'

/** UTF-16 units of context that are kept on both sides of a quote. */
export const CONTEXT = 32

/** A span with its own words and its surroundings: enough to find it again, and to notice when it is not the same any more. */
export interface Anchor {
  start: number
  end: number
  quote: string
  prefix: string
  suffix: string
}

/** Describes the span from `start` to `end` (UTF-16 units, end excluded) of `text`. Context never splits a surrogate pair. */
export function describeSpan(text: string, start: number, end: number): Anchor {
  const from = isInsidePair(text, start - CONTEXT) ? start - CONTEXT + 1 : start - CONTEXT
  const to = isInsidePair(text, end + CONTEXT) ? end + CONTEXT - 1 : end + CONTEXT
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, from), start),
    suffix: text.slice(end, to),
  }
}

/** True where the offset falls between the two halves of a surrogate pair. */
export function isInsidePair(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1))
  )
}

/**
 * The spans at which a quote stands: letter for letter where it does, else with quotes, spaces and hyphens taken as equal
 * (a person types "haven't" for “haven’t”). The words themselves are never taken as equal to others.
 */
export function findQuote(text: string, quote: string): { start: number; end: number }[] {
  const exact = placesOf(text, quote)
  const places = exact.length > 0 ? exact : placesOf(foldTypography(text), foldTypography(quote))
  return places.map((start) => ({ start, end: start + quote.length }))
}

/** Every place at which `quote` stands in `text`, letter for letter, as UTF-16 offsets of its start. */
export function placesOf(text: string, quote: string): number[] {
  const places: number[] = []
  if (quote === '') return places
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  return places
}
