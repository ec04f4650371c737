import { z } from 'zod'
import type { LedgerColumns } from '../../shared/contract/ledger.ts'
import type { Id } from '../../shared/model/identity.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { all, flag } from './rows.ts'

/** What one speaker says of a proposition in one column and stance. An origin has one speaker, so origins of groups add up. */
const groupRow = z.object({
  proposition: z.string(),
  column: z.string().nullable(),
  speaker: z.string().nullable(),
  stance,
  statements: z.number(),
  origins: z.number(),
  hedged: flag,
  /** So many do not stand in the current text. */
  unfound: z.number(),
})
export type LedgerGroup = z.infer<typeof groupRow>

/** What hangs on propositions, counted. The groups of one proposition follow each other. */
export const ledgerGroups = (db: Reader, columns: LedgerColumns): LedgerGroup[] =>
  all(db, groupRow, groupsBy(columns))

/** What tells the columns of a ledger apart: a term, and where it is read. Joined, an outlet costs a third of looking it up for each row. */
export const LEDGER_COLUMN: Readonly<Record<LedgerColumns, { readonly from: string; readonly key: string }>> =
  {
    speaker: { from: 'statement AS s', key: 's.speaker' },
    outlet: { from: 'statement AS s JOIN document AS d ON d.id = s.document', key: 'd.outlet' },
    day: { from: 'statement AS s', key: 'substr(s.said, 1, 10)' },
  }

/** The speakers who both claim and deny what the groups are of. */
export function reversers(groups: readonly LedgerGroup[]): Id[] {
  if (!isBoth(groups)) return []
  const stances = Map.groupBy(groups, (group) => group.speaker)
  return [...stances].flatMap(([speaker, own]) => (speaker !== null && isBoth(own) ? [speaker] : []))
}

/** True where some claim and some deny. */
export const isBoth = (marks: readonly { stance: string }[]): boolean =>
  ['claim', 'denial'].every((wanted) => marks.some((mark) => mark.stance === wanted))

/** The statements in sight that hang on a proposition, as a condition on `statement AS s`. */
export const HUNG = `s.proposition IS NOT NULL AND ${whereOf({}).sql}`

const groupsBy = (columns: LedgerColumns) => `
  SELECT s.proposition, ${LEDGER_COLUMN[columns].key} AS "column", s.speaker, s.stance, count(*) AS statements,
    count(DISTINCT s.origin) AS origins, min(coalesce(s.hedge IN ('possible', 'unclear'), 0)) AS hedged, sum(s.anchor <> 'sure') AS unfound
  FROM ${LEDGER_COLUMN[columns].from} WHERE ${HUNG} GROUP BY s.proposition, s.stance, s.speaker${columns === 'speaker' ? '' : `, ${LEDGER_COLUMN[columns].key}`}`
