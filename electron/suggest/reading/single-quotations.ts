import type { Span } from '../sentences.ts'

const SINGLE =
  /(?<=^|[\s([—:])(['‘])(?=[\p{L}\p{N}$])([^\n]{2,400}?[\p{L}\p{N}.,!?%…])(['’])(?![\p{L}\p{N}])/gu

/** Quotations in single marks, outside the double ones, and not where the mark only ends a plural (`the ministers' plan`). */
export function singleQuotationsIn(text: string, { start, end }: Span, double: readonly Span[]): Span[] {
  const inDouble = (at: number) => double.some((one) => one.start <= at && at < one.end)
  const closed = [...text.slice(start, end).matchAll(SINGLE)].flatMap(
    ({ 0: whole, 1: mark, 2: inner, index }) => {
      const span = { start: start + index, end: start + index + whole.length }
      const plural = mark === "'" && whole.endsWith("s'") && !/^\p{Lu}/u.test(inner ?? '')
      return plural || inDouble(span.start) || inDouble(span.end - 1) ? [] : [span]
    },
  )
  const left = leftOpen(text, { start: closed.at(-1)?.end ?? start, end })
  return left === null || inDouble(left.start) ? closed : [...closed, left]
}

/** `Berg wrote: 'The gate is shut.` is closed where a later paragraph is, when the next one opens with a mark too. */
function leftOpen(text: string, { start, end }: Span): Span | null {
  if (!/^\s+['‘]\p{Lu}/u.test(text.slice(end, end + 8))) return null
  const open = /(?:^|:\s)(?=['‘]\p{Lu}[^\n]*[.!?…]$)/u.exec(text.slice(start, end))
  return open && { start: start + open.index + open[0].length, end }
}
