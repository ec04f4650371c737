import { z } from 'zod'
import type { StatementRow } from '../../shared/contract/statement-table.ts'
import type { ReviewItem } from '../../shared/contract/versions.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { getText } from './document-text.ts'
import type { Change } from './history.ts'
import { candidatesIn } from './review-candidates.ts'
import { all, first } from './rows.ts'
import { rowsAt } from './statement-table.ts'
import { getStatement } from './statements.ts'
import { wordsByVersion } from './text-versions.ts'

/** UTF-16 units of the old text that are shown on each side. */
const AROUND = 120

/**
 * The statements that do not stand in the current text of their document, each with where it may have come to: those that wait first,
 * then those that were left in their old text. `limit` of them after the first `offset`.
 */
export function listReview(
  db: Reader,
  { offset, limit }: { offset: number; limit: number },
): { total: number; items: ReviewItem[] } {
  const places = all(db, placeRow, UNFOUND).map(({ place }) => place)
  const itemsOf = new Map<Id, (statement: StatementRow) => ReviewItem>()
  const items = rowsAt(db, places.slice(offset, offset + limit)).map((statement) => {
    const itemOf = itemsOf.get(statement.document) ?? reviewer(db, statement.document)
    itemsOf.set(statement.document, itemOf)
    return itemOf(statement)
  })
  return { total: places.length, items }
}

/** Makes items of the statements of one document: what they need of its texts is read once. */
function reviewer(db: Reader, document: Id): (statement: StatementRow) => ReviewItem {
  const text = getText(db, document)
  const wordsOf = wordsByVersion(db)
  const candidateFor = candidatesIn(db, text, wordsOf)
  return (statement) => {
    const { version, start, end } = statement
    const stood = wordsOf(version)
    return {
      statement,
      before: stood.slice(Math.max(0, start - AROUND), start).toWellFormed(),
      after: stood.slice(end, end + AROUND).toWellFormed(),
      from: numberOf(db, version),
      to: numberOf(db, text.version),
      candidate: candidateFor(statement),
    }
  }
}

/** Words of the longest document of which something was not found again. */
export const wordsToLookThrough = (db: Reader): number => first(db, wordsRow, LONGEST)?.words ?? 0

/** How many statements wait for a person, how many were left where they are, and how many files were not imported. */
export const countReview = (db: Reader): z.infer<typeof countRow> =>
  first(db, countRow, COUNTS) ?? { waiting: 0, orphans: 0, failed: 0 }

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
const COUNTS = `SELECT count(*) FILTER (WHERE anchor = 'review') AS waiting, count(*) FILTER (WHERE anchor = 'orphan') AS orphans,
    (SELECT count(*) FROM failed_import) AS failed
  FROM statement WHERE anchor <> 'sure' AND document NOT IN (SELECT id FROM document WHERE removed = 1)`

const LONGEST = `SELECT max(words) AS words FROM document
  WHERE id IN (SELECT document FROM statement WHERE anchor <> 'sure')`

const placeRow = z.object({ place: z.number() })
const wordsRow = z.object({ words: z.number().nullable() })
const countRow = z.object({ waiting: z.number(), orphans: z.number(), failed: z.number() })
const numberRow = z.object({ number: z.number() })
