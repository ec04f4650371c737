import { replaceEqualDeep } from '@tanstack/react-query'
import type { Statement } from '../../shared/model/statement.ts'
import { rowPaint, type Painted, type RowPaint } from './row-paint.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'

interface Kept {
  readonly painted: Painted
  readonly selected: Span | null
  /** The statements of the row, and those on whose lanes its own depend. */
  readonly chain: readonly Statement[]
  readonly paint: RowPaint
}

/**
 * A function that tells what a row shows, in the objects of the time before where it shows the same: a row is drawn anew only when
 * something changed in it.
 */
export function createRowPaints() {
  const rows = new WeakMap<Row, Kept>()
  return (row: Row, painted: Painted, selected: Span | null): RowPaint => {
    const before = rows.get(row)
    if (before?.painted === painted && before.selected === selected) return before.paint
    const chain = painted.statements.chain(row)
    const paint =
      before && showsSame(before, { painted, selected, chain })
        ? before.paint
        : replaceEqualDeep(before?.paint, rowPaint(row, painted, selected))
    rows.set(row, { painted, selected, chain, paint })
    return paint
  }
}

/** Told from the objects alone: a statement that comes to one row leaves those of the others what they were. */
function showsSame(one: Kept, { painted, selected, chain }: Omit<Kept, 'paint'>): boolean {
  return (
    one.selected === selected &&
    one.painted.current === painted.current &&
    one.painted.found === painted.found &&
    one.painted.foundHere === painted.foundHere &&
    one.painted.suggested === painted.suggested &&
    one.chain.length === chain.length &&
    one.chain.every((statement, place) => statement === chain[place])
  )
}
