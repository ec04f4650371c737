import type { Span } from './span.ts'

/** Underlines that fit below a line of text; what lies deeper shows in the margin alone. */
export const UNDERLINES = 2

/**
 * Gives each span the first lane that is free where it starts, so that spans which overlap never share one. Lane 0 is drawn
 * next to the text and underlined closest to it.
 */
export function lanesOf<T extends Span & { readonly id: string }>(spans: readonly T[]): Map<string, number> {
  const lanes = new Map<string, number>()
  const taken: number[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const free = taken.findIndex((end) => end <= span.start)
    const lane = free < 0 ? taken.length : free
    taken[lane] = span.end
    lanes.set(span.id, lane)
  }
  return lanes
}
