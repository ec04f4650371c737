import type { LedgerRow } from '../../../shared/contract/ledger.ts'
import type { Stance } from '../../../shared/model/stance.ts'

/** The two cells of a row that gainsay each other, as places among the columns, from 0. */
export interface Contradiction {
  claim: number
  denial: number
}

/**
 * The claim and the denial of a contested row that are said most often. A cell under the cursor (`focus`, its place among
 * `columns`) is one of the two wherever it claims or denies. Null where both stances stand in one cell alone.
 */
export function contradiction(
  row: Pick<LedgerRow, 'cells'>,
  columns: readonly (string | null)[],
  focus: number | null,
): Contradiction | null {
  const claims = sidesOf(row, columns, 'claim')
  const denials = sidesOf(row, columns, 'denial')
  let best: { pair: Contradiction; weight: number } | null = null
  for (const claim of claims) {
    for (const denial of denials) {
      if (claim.column === denial.column) continue
      const focused = claim.column === focus || denial.column === focus
      const weight = claim.statements + denial.statements + (focused ? Number.MAX_SAFE_INTEGER / 2 : 0)
      if (best === null || weight > best.weight)
        best = { pair: { claim: claim.column, denial: denial.column }, weight }
    }
  }
  return best?.pair ?? null
}

/** The columns in which a stance is taken, and how often. */
function sidesOf(
  { cells }: Pick<LedgerRow, 'cells'>,
  columns: readonly (string | null)[],
  stance: Stance,
): { column: number; statements: number }[] {
  return cells.flatMap(({ column, marks }) => {
    const mark = marks.find((candidate) => candidate.stance === stance)
    return mark === undefined ? [] : [{ column: columns.indexOf(column), statements: mark.statements }]
  })
}
