import { stance } from '../../model/stance.ts'
import type { Ledger, LedgerCell, PackedLedger } from '../ledger.ts'

/**
 * The cells of a row as they travel: six numbers for each stance of each cell, one cell after the other. They are the place of
 * the column, the place of the stance in the model, statements, origins, those not found in the current text, and flags. A large ledger has two hundred thousand of them,
 * and as objects with names they were most of what the page waited for.
 */
export function packCells(
  cells: readonly LedgerCell[],
  places: ReadonlyMap<string | null, number>,
): number[] {
  const packed: number[] = []
  for (const { column, marks, reversed } of cells)
    for (const mark of marks) {
      const flags = (mark.hedged ? HEDGED : 0) | (reversed ? REVERSED : 0)
      const place = places.get(column) ?? 0
      packed.push(
        place,
        stance.options.indexOf(mark.stance),
        mark.statements,
        mark.origins,
        mark.unfound,
        flags,
      )
    }
  return packed
}

/** The ledger with the cells of each row by the keys of their columns. */
export function openLedger({ rows, ...ledger }: PackedLedger): Ledger {
  const keys = ledger.columns.map(({ key }) => key)
  return { ...ledger, rows: rows.map((row) => ({ ...row, cells: unpackCells(row.cells, keys) })) }
}

function unpackCells(packed: readonly number[], keys: readonly (string | null)[]): LedgerCell[] {
  const cells: LedgerCell[] = []
  let last = -1
  for (let at = 0; at + WIDTH <= packed.length; at += WIDTH) {
    const [place = 0, which = 0, statements = 0, origins = 0, unfound = 0, flags = 0] = packed.slice(
      at,
      at + WIDTH,
    )
    const mark = {
      stance: stance.options[which] ?? 'comment',
      statements,
      origins,
      unfound,
      hedged: (flags & HEDGED) !== 0,
    }
    if (place === last) cells.at(-1)?.marks.push(mark)
    else cells.push({ column: keys[place] ?? null, marks: [mark], reversed: (flags & REVERSED) !== 0 })
    last = place
  }
  return cells
}

const WIDTH = 6
const HEDGED = 1
const REVERSED = 2
