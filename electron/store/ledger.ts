import { z } from 'zod'
import type { Ledger, LedgerColumns, LedgerMark, LedgerRow } from '../../shared/contract/desk.ts'
import { propositionStatus } from '../../shared/model/proposition.ts'
import { stance as stances, type Stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { ledgerColumnsOf } from './ledger-columns.ts'
import { gapsOf } from './ledger-gaps.ts'
import { HUNG, isBoth, ledgerGroups, reversers, type LedgerGroup } from './ledger-groups.ts'
import { all, first } from './rows.ts'
import { ORIGIN } from './wording.ts'

/** The ledger: every proposition with its claims and denials across all documents in sight. */
export function getLedger(db: Reader, columns: LedgerColumns): Ledger {
  const bySpeaker = ledgerGroups(db, 'speaker')
  const byColumn = columns === 'speaker' ? bySpeaker : ledgerGroups(db, columns)
  const rows = rowsOf(db, bySpeaker, byColumn)
  return {
    columns: ledgerColumnsOf(db, columns, byColumn),
    rows,
    gaps: gapsOf(db, rows, bySpeaker),
    totals: first(db, totalsRow, TOTALS) ?? { statements: 0, origins: 0, documents: 0 },
  }
}

function rowsOf(
  db: Reader,
  bySpeaker: readonly LedgerGroup[],
  byColumn: readonly LedgerGroup[],
): LedgerRow[] {
  const whole = Map.groupBy(bySpeaker, (group) => group.proposition)
  const parts = Map.groupBy(byColumn, (group) => group.proposition)
  return all(db, propositionRow, PROPOSITIONS).map(({ id, ...facts }) => {
    const marks = marksOf(whole.get(id) ?? [])
    const cells = Map.groupBy(parts.get(id) ?? [], (group) => group.column)
    return {
      proposition: id,
      ...facts,
      marks,
      contested: isBoth(marks),
      cells: [...cells].map(([column, groups]) => ({
        column,
        marks: marksOf(groups),
        reversed: reversers(groups).length > 0,
      })),
    }
  })
}

function marksOf(groups: readonly LedgerGroup[]): LedgerMark[] {
  const marks = new Map<Stance, LedgerMark>()
  for (const { stance, statements, origins, hedged, unfound } of groups) {
    const mark = marks.get(stance)
    if (mark === undefined) marks.set(stance, { stance, statements, origins, hedged, unfound })
    else {
      mark.statements += statements
      mark.origins += origins
      mark.unfound += unfound
      mark.hedged &&= hedged
    }
  }
  return stances.options.flatMap((stance) => marks.get(stance) ?? [])
}

const PROPOSITIONS = `SELECT p.id, p.text, p.status, coalesce(documents, 0) AS documents, firstSaid, lastSaid
  FROM proposition AS p LEFT JOIN (
    SELECT s.proposition, count(DISTINCT s.document) AS documents, min(s.said) AS firstSaid, max(s.said) AS lastSaid
    FROM statement AS s WHERE ${HUNG} GROUP BY s.proposition) ON proposition = p.id
  ORDER BY p.position, p.id`

const TAKES_SIDES = `${HUNG} AND s.stance IN ('claim', 'denial')`

const TOTALS = `SELECT count(*) AS statements, count(DISTINCT ${ORIGIN}) AS origins,
    count(DISTINCT s.document) AS documents FROM statement AS s WHERE ${TAKES_SIDES}`

const propositionRow = z.object({
  id: z.string(),
  text: z.string(),
  status: propositionStatus,
  documents: z.number(),
  firstSaid: z.string().nullable(),
  lastSaid: z.string().nullable(),
})
const totalsRow = z.object({ statements: z.number(), origins: z.number(), documents: z.number() })
