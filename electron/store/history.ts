import type { Instant } from '../../shared/model/identity.ts'
import type { Reader, Writer } from './connection.ts'
import { firstUndone, lastDone, redoRows, undoRows } from './history-rows.ts'
import { recordStep, type StepOptions } from './history-step.ts'
import {
  differenceOf,
  insertRow,
  putImage,
  rowOf,
  type Fields,
  type Image,
  type RecordedTable,
  type Wanted,
} from './images.ts'
import { lastNumber } from './last-number.ts'
import { run, type Row } from './rows.ts'
import { writeAtOnce } from './write-at-once.ts'

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
  /** The next number of a statement: the same until a statement has it, and not given again once one had it. */
  nextNumber(): number
  /** Gives no number up to and with this one from now on: statements came along with theirs. */
  numberedTo(number: number): void
}

/**
 * The only way to change what a person made: `work` and its step in the history are one transaction, on the disk when this
 * returns. A change that changes nothing leaves no step. Throws what `work` throws, or an AppError of `faults.ts`; then nothing
 * was changed.
 */
export function change<T>(db: Writer, options: StepOptions, work: (tx: Change) => T): T {
  return writeAtOnce(db, () => {
    const images: Image[] = []
    const result = work(recorder(db, options.author, images))
    if (images.length > 0) recordStep(db, options, images)
    return result
  })
}

/** A change that is no step: nothing that a person would take back, such as having opened a document. */
export function changeQuietly<T>(db: Writer, author: string, work: (tx: Change) => T): T {
  return writeAtOnce(db, () => work(recorder(db, author, [])))
}

/** Takes the last step back, in one piece. Returns its label, or null when there is none. */
export const undo = (db: Writer): string | null => wholly(db, lastDone, undoRows)

/** Makes the first undone step again, in one piece. Returns its label, or null when there is none. */
export const redo = (db: Writer): string | null => wholly(db, firstUndone, redoRows)

/** Empties the history: what stands now can no longer be undone. For a workspace that the program itself has filled. */
export function forgetHistory(db: Writer): void {
  writeAtOnce(db, () => run(db, 'DELETE FROM history'))
}

/** The labels of what undo and redo would do; null where there is nothing. */
export function pending(db: Reader): { undo: string | null; redo: string | null } {
  return { undo: lastDone(db)?.label ?? null, redo: firstUndone(db)?.label ?? null }
}

function wholly(db: Writer, next: typeof lastDone, move: typeof undoRows): string | null {
  return writeAtOnce(db, () => {
    const step = next(db)
    if (step !== null) move(db, step, EVERY_ROW)
    return step?.label ?? null
  })
}

/** No limit, as SQLite has it. */
const EVERY_ROW = -1

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
    nextNumber: () => lastNumber(db) + 1,
    numberedTo: (number) =>
      void run(
        db,
        `UPDATE meta SET value = max(CAST(value AS INTEGER), ?) WHERE key = 'lastStatementNumber'`,
        number,
      ),
  }
}
