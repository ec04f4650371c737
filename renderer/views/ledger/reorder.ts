import type { ShownRow } from './shown-rows.ts'

/**
 * The place that a row takes in the analyst's own order, from 0, when it is put at a place among the rows on screen; null where
 * it cannot go there: contested rows stay before the others while the table shows them first.
 */
export function positionFor(
  rows: readonly ShownRow[],
  row: ShownRow,
  to: number,
  order: 'contested' | 'own',
): number | null {
  const there = rows[to]
  if (there === undefined || there.proposition === row.proposition) return null
  if (order === 'contested' && there.contested !== row.contested) return null
  return there.number - 1
}

/** The place among the rows on screen where a row lands that is dropped before or after another. */
export function landing(
  rows: readonly ShownRow[],
  dragged: ShownRow,
  target: ShownRow,
  side: 'before' | 'after',
): number {
  const [from, at] = [rows.indexOf(dragged), rows.indexOf(target)]
  if (from < at) return side === 'after' ? at : at - 1
  return side === 'after' ? at + 1 : at
}
