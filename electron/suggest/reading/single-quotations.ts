import type { Span } from '../sentences.ts'

const SINGLE =
  /(?<=^|[\s([—:])(['‘])(?=[\p{L}\p{N}$])([^\n]{2,400}?[\p{L}\p{N}.,!?%…])(['’])(?![\p{L}\p{N}])/gu

/** Quotations in single marks, outside the double ones, and not where the mark only ends a plural (`the ministers' plan`). */
export function singleQuotationsIn(text: string, { start, end }: Span, double: readonly Span[]): Span[] {
  const inDouble = (at: number) => double.some((one) => one.start <= at && at < one.end)
  return [...text.slice(start, end).matchAll(SINGLE)].flatMap(({ 0: whole, 1: mark, 2: inner, index }) => {
    const span = { start: start + index, end: start + index + whole.length }
    const plural = mark === "'" && whole.endsWith("s'") && !/^\p{Lu}/u.test(inner ?? '')
    return plural || inDouble(span.start) || inDouble(span.end - 1) ? [] : [span]
  })
}
