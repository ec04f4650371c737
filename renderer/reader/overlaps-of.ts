import type { IntervalIndex } from './interval-index.ts'
import type { Span } from './span.ts'

/**
 * What lies at the caret, shortest first, also what ends there: the caret stands behind the words that were just marked. With one chosen
 * and the caret elsewhere, what lies on it.
 */
export function overlapsOf<T extends Span>(
  marked: IntervalIndex<T>,
  current: T | null,
  selected: Span | null,
): readonly T[] {
  if (selected && (!current || touches(selected.start, current))) return around(marked, selected.start)
  if (!current) return []
  const atStart = marked.at(current.start)
  return atStart.length > 1 ? atStart : marked.within(current)
}

function around<T extends Span>(marked: IntervalIndex<T>, offset: number): readonly T[] {
  const found = new Set([...marked.at(offset), ...marked.at(offset - 1)])
  return [...found].toSorted((a, b) => a.end - a.start - (b.end - b.start))
}

const touches = (offset: number, span: Span): boolean => offset >= span.start && offset <= span.end
