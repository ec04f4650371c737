import type { Unit } from './alpha.ts'

/** A span of a text, with the value that its coder gives it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** What stands for letters that a coder has not marked. */
const UNMARKED = ''

/**
 * A text as units for alpha: each letter is one, valued by each coder with what marks it, or as unmarked. Stretches between two ends of
 * spans are one unit of their length. Where spans of one coder overlap, the first of them counts.
 */
export function lettersOf(length: number, coders: readonly (readonly Span[])[]): Unit[] {
  const ends = coders.flat().flatMap(({ start, end }) => [start, end])
  const bounds = [...new Set([0, length, ...ends])].toSorted((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    const valueBy = (spans: readonly Span[]) =>
      spans.find((span) => span.start <= start && span.end >= end)?.value ?? UNMARKED
    return { values: coders.map(valueBy), weight: end - start }
  })
}
