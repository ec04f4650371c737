import type { Id } from '../../../shared/model/identity.ts'

/** What is selected after one row more, or one less where it was selected. */
export function withRowToggled(selected: ReadonlySet<Id>, row: Id): ReadonlySet<Id> {
  const next = new Set(selected)
  if (!next.delete(row)) next.add(row)
  return next
}

/** The rows from one place to another, whichever comes first, both included. */
export function stretch(ids: readonly Id[], from: number, to: number): readonly Id[] {
  return ids.slice(Math.min(from, to), Math.max(from, to) + 1)
}

/** How the box in the table's head stands. */
export function boxState(selected: number, total: number): 'none' | 'some' | 'all' {
  if (selected === 0) return 'none'
  return selected >= total ? 'all' : 'some'
}
