import { z } from 'zod'
import type { ReviewItem } from '../../shared/contract/versions.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { WordChange } from '../../shared/text/differences/changes.ts'
import type { Reader } from './connection.ts'
import { getText } from './documents.ts'
import type { Change } from './history.ts'
import { finders } from './refind.ts'
import { all, first } from './rows.ts'
import { rowsAt } from './statement-table.ts'
import { getStatement } from './statements.ts'
import { wordsOfVersion } from './text-versions.ts'

/** UTF-16 units of the old text that are shown on each side. */
const AROUND = 120

/** The statements that do not stand in the current text of their document, each with where it may have come to. */
export function listReview(db: Reader): ReviewItem[] {
  const places = all(db, placeRow, UNFOUND)
  const rows = rowsAt(
    db,
    places.map(({ place }) => place),
  )
  return [...Map.groupBy(rows, ({ document }) => document)].flatMap(([document, statements]) => {
    const text = getText(db, document)
    const findFrom = finders(db, text)
    return statements.map((statement): ReviewItem => {
      const stood = wordsOfVersion(db, statement.version)
      const found = findFrom(statement.version)(statement)
      const { start, end } = statement
      return {
        statement,
        before: stood.slice(Math.max(0, start - AROUND), start).toWellFormed(),
        after: stood.slice(end, end + AROUND).toWellFormed(),
        from: numberOf(db, statement.version),
        to: numberOf(db, text.version),
        candidate: found.kind === 'lost' ? null : { ...found, changes: found.changes.map(asSent) },
      }
    })
  })
}

const asSent = ({ kind, kinds, left, right }: WordChange) => ({ kind, kinds: [...kinds], left, right })

/** How many wait for a person, and how many were left where they are. */
export const countReview = (db: Reader): { waiting: number; orphans: number } =>
  first(db, countRow, COUNTS) ?? { waiting: 0, orphans: 0 }

/** Leaves statements in the text in which they were marked, or lets them wait again; says how many differ now. */
export function keepAsOrphans(tx: Change, ids: readonly Id[], orphan: boolean): number {
  return ids.filter((id) => {
    const { anchor } = getStatement(tx.db, id)
    return anchor !== 'sure' && tx.update('statement', { id }, { anchor: orphan ? 'orphan' : 'review' })
  }).length
}

const numberOf = (db: Reader, version: Id): number =>
  first(db, numberRow, 'SELECT number FROM text_version WHERE id = ?', version)?.number ?? 0

const UNFOUND = `SELECT rowid AS place FROM statement
  WHERE anchor <> 'sure' AND document NOT IN (SELECT id FROM document WHERE removed = 1)
  ORDER BY anchor = 'orphan', document, start, number`
const COUNTS = `SELECT count(*) FILTER (WHERE anchor = 'review') AS waiting, count(*) FILTER (WHERE anchor = 'orphan') AS orphans
  FROM statement WHERE anchor <> 'sure' AND document NOT IN (SELECT id FROM document WHERE removed = 1)`

const placeRow = z.object({ place: z.number() })
const countRow = z.object({ waiting: z.number(), orphans: z.number() })
const numberRow = z.object({ number: z.number() })
