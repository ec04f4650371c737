import type { Token } from './reading/token.ts'
import { isComma, isFinite } from './reading/token.ts'
import type { Report } from './reports/report.ts'
import type { Span } from './sentences.ts'
import { stanceOf } from './stance/stance-of.ts'

const CLAUSE = /^(?:that|clause|object that|object clause)$/

/**
 * “said the gate was safe and that nobody had been hurt” in its two statements, where one is denied and the other is not; else
 * the whole. `words` are those of the span.
 */
export function coordinated(text: string, report: Report, span: Span, words: readonly Token[]): Span[] {
  if (!CLAUSE.test(report.frame)) return [span]
  const and = words.findIndex(
    (word, at) =>
      at > 1 && word.lower === 'and' && words[at + 1]?.lower === 'that' && !isFinite(words[at + 2]),
  )
  const [last, next] = [words[isComma(words[and - 1]) ? and - 2 : and - 1], words[and + 2]]
  if (and < 0 || last === undefined || next === undefined) return [span]
  const parts = [words.slice(0, and), words.slice(and + 2)]
  const [first, second] = parts.map((part) => stanceOf(text, report, part).stance)
  const differ = first !== second && (first === 'denial' || second === 'denial')
  return differ
    ? [
        { start: span.start, end: last.end },
        { start: next.start, end: span.end },
      ]
    : [span]
}
