import type { Statement } from '../../shared/model/statement.ts'
import type { Span } from '../reader/span.ts'

/** The statement that shares most of a passage; the shorter of two that share as much. Undefined where none lies on it. */
export function statementsOn<T extends Pick<Statement, 'start' | 'end'>>(
  statements: readonly T[],
  passage: Span,
): T | undefined {
  const shared = ({ start, end }: Span) => Math.min(end, passage.end) - Math.max(start, passage.start)
  return statements
    .filter((statement) => shared(statement) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.end - a.start - (b.end - b.start))[0]
}
