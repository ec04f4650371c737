/** A half-open stretch of a document's text, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The span between two offsets that may stand in either order. */
export const between = (a: number, b: number): Span => ({ start: Math.min(a, b), end: Math.max(a, b) })

export const isEmpty = (span: Span): boolean => span.end <= span.start

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
