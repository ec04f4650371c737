import { z } from 'zod'
import type {
  LedgerCell,
  LedgerColumns,
  LedgerMark,
  PackedLedger,
  PackedRow,
} from '../../shared/contract/ledger.ts'
import { packCells } from '../../shared/contract/packing/ledger-cells.ts'
import { propositionStatus } from '../../shared/model/proposition.ts'
import { stance as stances, type Stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { ledgerColumnsOf } from './ledger-columns.ts'
import { gapsOf } from './ledger-gaps.ts'
import { HUNG, isBoth, ledgerGroups, reversers, type LedgerGroup } from './ledger-groups.ts'
import { all, first } from './rows.ts'
import { originsWhere } from './wording.ts'

/** The ledger: every proposition with its claims and denials across all documents in sight. */
export function getLedger(db: Reader, columns: LedgerColumns): PackedLedger {
  const bySpeaker = ledgerGroups(db, 'speaker')
  const byColumn = columns === 'speaker' ? bySpeaker : ledgerGroups(db, columns)
  const shown = ledgerColumnsOf(db, columns, byColumn)
  const places = new Map(shown.map(({ key }, place) => [key, place]))
  const rows = rowsOf(db, bySpeaker, byColumn, places)
  return {
    columns: shown,
    rows,
    gaps: gapsOf(db, rows, bySpeaker),
    totals: first(db, totalsRow, TOTALS) ?? { statements: 0, origins: 0, documents: 0 },
  }
}

function rowsOf(
  db: Reader,
  bySpeaker: readonly LedgerGroup[],
  byColumn: readonly LedgerGroup[],
  places: ReadonlyMap<string | null, number>,
): PackedRow[] {
  const whole = Map.groupBy(bySpeaker, (group) => group.proposition)
  const parts = byColumn === bySpeaker ? whole : Map.groupBy(byColumn, (group) => group.proposition)
  return all(db, propositionRow, PROPOSITIONS).map(({ id, ...facts }) => {
    const marks = marksOf(whole.get(id) ?? [])
    return {
      proposition: id,
      ...facts,
      marks,
      contested: isBoth(marks),
      cells: packCells(cellsOf(parts.get(id) ?? []), places),
    }
  })
}

const cellsOf = (groups: readonly LedgerGroup[]): LedgerCell[] =>
  [...Map.groupBy(groups, (group) => group.column)].map(([column, own]) => ({
    column,
    marks: marksOf(own),
    reversed: reversers(own).length > 0,
  }))

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

/** An index has the origins in their order; of a document, one statement is enough. */
const TOTALS = `SELECT (SELECT count(*) FROM statement AS s WHERE ${TAKES_SIDES}) AS statements,
  (${originsWhere(TAKES_SIDES)}) AS origins,
  (SELECT count(*) FROM document WHERE EXISTS (
    SELECT 1 FROM statement AS s WHERE s.document = document.id AND ${TAKES_SIDES})) AS documents`

const propositionRow = z.object({
  id: z.string(),
  text: z.string(),
  status: propositionStatus,
  documents: z.number(),
  firstSaid: z.string().nullable(),
  lastSaid: z.string().nullable(),
})
const totalsRow = z.object({ statements: z.number(), origins: z.number(), documents: z.number() })
