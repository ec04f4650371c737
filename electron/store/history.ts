import { z } from 'zod'
import type { Instant } from '../../shared/model/identity.ts'
import type { Reader, Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { recordStep, type StepOptions } from './history-step.ts'
import {
  differenceOf,
  image,
  insertRow,
  inverse,
  putImage,
  rowOf,
  type Fields,
  type Image,
  type RecordedTable,
  type Wanted,
} from './images.ts'
import { all, first, flag, json, run, type Row } from './rows.ts'

/** A transaction that is under way. What it writes is recorded, so that it can be undone. */
export interface Change {
  readonly db: Reader
  /** Who changes, and when: written into what is made. */
  readonly author: string
  readonly at: Instant
  insert(table: RecordedTable, row: Fields): void
  /** Writes the columns that differ, and `along` with them. False, and nothing is written, when none of `wanted` differs. */
  update(table: RecordedTable, key: Fields, wanted: Wanted, along?: Fields): boolean
  remove(table: RecordedTable, key: Fields): void
  /** Writes a row that stays whatever is undone: originals, texts, and documents that a recorded change then shows. */
  keep(table: 'document' | 'original' | 'text_version' | 'search_pending', row: Row): void
  /** The next number of a statement. It is not given again, also after an undo. */
  nextNumber(): number
}

/**
 * The only way to change what a person made: `work` and its step in the history are one transaction, on the disk when this
 * returns. A change that changes nothing leaves no step. Throws what `work` throws, or an AppError of `faults.ts`; then nothing
 * was changed.
 */
export function change<T>(db: Writer, options: StepOptions, work: (tx: Change) => T): T {
  return transact(db, () => {
    const images: Image[] = []
    const result = work(recorder(db, options.author, images))
    if (images.length > 0) recordStep(db, options, images)
    return result
  })
}

/** A change that is no step: nothing that a person would take back, such as having opened a document. */
export function changeQuietly<T>(db: Writer, author: string, work: (tx: Change) => T): T {
  return transact(db, () => work(recorder(db, author, [])))
}

/** Takes the last step back. Returns its label, or null when there is none. */
export function undo(db: Writer): string | null {
  return transact(db, () => {
    const step = first(db, stepRow, LAST_DONE)
    if (step === null) return null
    for (const image of imagesOf(db, step.id).toReversed()) putImage(db, inverse(image))
    run(db, 'UPDATE history SET undone = 1 WHERE id = ?', step.id)
    return step.label
  })
}

/** Makes the first undone step again. Returns its label, or null when there is none. */
export function redo(db: Writer): string | null {
  return transact(db, () => {
    const step = first(db, stepRow, FIRST_UNDONE)
    if (step === null) return null
    for (const image of imagesOf(db, step.id)) putImage(db, image)
    run(db, 'UPDATE history SET undone = 0 WHERE id = ?', step.id)
    return step.label
  })
}

/** Empties the history: what stands now can no longer be undone. For a workspace that the program itself has filled. */
export function forgetHistory(db: Writer): void {
  transact(db, () => run(db, 'DELETE FROM history'))
}

/** The labels of what undo and redo would do; null where there is nothing. */
export function pending(db: Reader): { undo: string | null; redo: string | null } {
  return {
    undo: first(db, stepRow, LAST_DONE)?.label ?? null,
    redo: first(db, stepRow, FIRST_UNDONE)?.label ?? null,
  }
}

/** The rows that a step changed, in the order in which it did, or the first of them. Throws where the history cannot be read. */
export function imagesOf(db: Reader, step: number, most = -1): Image[] {
  const sql = 'SELECT image FROM history_image WHERE step = ? ORDER BY position LIMIT ?'
  return all(db, imageRow, sql, step, most).map((row) => row.image)
}

const LAST_DONE = 'SELECT * FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1'
const FIRST_UNDONE = 'SELECT * FROM history WHERE undone = 1 ORDER BY id LIMIT 1'

const stepRow = z.object({
  id: z.number(),
  label: z.string(),
  at: z.string(),
  author: z.string(),
  undone: flag,
})
const imageRow = z.object({ image: json(image) })
const numberRow = z.object({ number: z.number() })

function transact<T>(db: Writer, work: () => T): T {
  return inWords(db.name, () => db.transaction(work).immediate())
}

function recorder(db: Writer, author: string, images: Image[]): Change {
  const put = (image: Image) => {
    putImage(db, image)
    images.push(image)
  }
  return {
    db,
    author,
    at: new Date().toISOString(),
    insert: (table, row) => put({ table, before: null, after: row }),
    update(table, key, wanted, along = {}) {
      const difference = differenceOf(db, table, key, wanted, along)
      if (difference !== null) put(difference)
      return difference !== null
    },
    remove: (table, key) => put({ table, before: rowOf(db, table, key), after: null }),
    keep: (table, row) => insertRow(db, table, row),
    nextNumber() {
      const sql = `UPDATE meta SET value = value + 1 WHERE key = 'lastStatementNumber' RETURNING CAST(value AS INTEGER) AS number`
      const next = first(db, numberRow, sql)
      if (next === null) throw new Error('the workspace has lost its count of statements')
      return next.number
    },
  }
}
