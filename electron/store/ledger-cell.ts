import { z } from 'zod'
import type { LedgerColumns, LedgerQuote } from '../../shared/contract/ledger.ts'
import type { Block } from '../../shared/model/document.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { getText } from './document-text.ts'
import { whereOf } from './filter-sql.ts'
import { LEDGER_COLUMN } from './ledger-groups.ts'
import { getProposition } from './propositions.ts'
import { all } from './rows.ts'
import { rowsAt } from './statement-table.ts'
import { ORIGIN } from './wording.ts'

/** The statements of one cell, or without `column` of the whole row: claims first, by date. Throws an AppError `not-found`. */
export function getCell(
  db: Reader,
  cell: { proposition: Id; columns: LedgerColumns; column?: string | null | undefined },
): LedgerQuote[] {
  getProposition(db, cell.proposition)
  const { from, key } = LEDGER_COLUMN[cell.columns]
  const found =
    cell.column === undefined
      ? all(db, placeRow, placesIn('statement AS s', 'true'), cell.proposition)
      : all(db, placeRow, placesIn(from, `${key} IS ?`), cell.proposition, cell.column)
  const origins = new Map(found.map(({ id, origin }) => [id, origin]))
  const texts = new Map<Id, ReturnType<typeof getText>>()
  return rowsAt(
    db,
    found.map(({ place }) => place),
  ).map((row) => {
    const origin = origins.get(row.id) ?? ''
    // What was not found again in the current text has its surroundings from the one in which it was marked.
    if (row.anchor !== 'sure') return { ...row, before: row.prefix, after: row.suffix, origin }
    const text = texts.get(row.document) ?? getText(db, row.document)
    texts.set(row.document, text)
    return { ...row, ...around(text, row.start, row.end), origin }
  })
}

/** UTF-16 units of context on each side; the block of the quote ends it sooner. */
const AROUND = 160

function around({ text, blocks }: { text: string; blocks: readonly Block[] }, start: number, end: number) {
  const from = blocks.findLast((block) => block.start <= start)?.start ?? 0
  const to = blocks.find((block) => block.end >= end)?.end ?? text.length
  return {
    before: text.slice(Math.max(from, start - AROUND), start).toWellFormed(),
    after: text.slice(end, Math.min(to, end + AROUND)).toWellFormed(),
  }
}

const placesIn = (
  from: string,
  condition: string,
) => `SELECT s.rowid AS place, s.id, ${ORIGIN} AS origin FROM ${from}
  WHERE s.proposition = ? AND ${whereOf({}).sql} AND ${condition}
  ORDER BY s.stance, s.said IS NULL, s.said, s.number`

const placeRow = z.object({ place: z.number(), id: z.string(), origin: z.string() })
