import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { image, inverse, putImage, type Image } from './images.ts'
import { all, first, json, run } from './rows.ts'

/** A step of the history. `standing`: how many of its rows stand, counted from the first; null unless it is undone in part. */
export type Step = z.infer<typeof stepRow>

/** How far an undo or redo came: the rows of this step that it wrote, and whether that was the last of them. */
export interface Moved {
  readonly rows: number
  readonly isWhole: boolean
}

/** The step that an undo takes back, or null. One that is undone in part is the last that stands. */
export const lastDone = (db: Reader): Step | null => first(db, stepRow, LAST_DONE)

/** The step that a redo makes again, or null. */
export function firstUndone(db: Reader): Step | null {
  const last = lastDone(db)
  return last !== null && last.standing !== null ? last : first(db, stepRow, FIRST_UNDONE)
}

/** Takes the last `most` standing rows of a step back, the newest first, or all that are left of it. */
export function undoRows(db: Writer, { id, standing }: Step, most: number): Moved {
  const rows = rowsIn(db, NEWEST_FIRST, id, standing ?? AFTER_ALL, most)
  for (const row of rows) putImage(db, inverse(row.image))
  const left = rows.at(-1)?.position ?? 0
  run(db, SET_STANDING, left === 0 ? 1 : 0, left === 0 ? null : left, id)
  return { rows: rows.length, isWhole: left === 0 }
}

/** Makes the next `most` rows of a step again, in their order, or all that are left of it. */
export function redoRows(db: Writer, { id, standing }: Step, most: number): Moved {
  const from = standing ?? 0
  const rows = rowsIn(db, OLDEST_FIRST, id, from, most)
  for (const row of rows) putImage(db, row.image)
  const next = from + rows.length
  const isWhole = rowsIn(db, OLDEST_FIRST, id, next, 1).length === 0
  run(db, SET_STANDING, 0, isWhole ? null : next, id)
  return { rows: rows.length, isWhole }
}

/** A new change is a new future: what was undone, whole steps or the rows of one, can no longer be redone. */
export function forgetUndone(db: Writer): void {
  if (!isAnyUndone(db)) return
  run(db, 'DELETE FROM history WHERE undone = 1')
  const last = lastDone(db)
  if (last === null || last.standing === null) return
  run(db, 'DELETE FROM history_image WHERE step = ? AND position >= ?', last.id, last.standing)
  run(db, SET_STANDING, 0, null, last.id)
}

/** The newest step tells: what is undone comes after all that stands. */
const isAnyUndone = (db: Reader): boolean => first(db, newestRow, NEWEST)?.undone === 1

/** The rows that a step changed, in the order in which it did, or the first of them. Throws where the history cannot be read. */
export const imagesOf = (db: Reader, step: number, most = -1): Image[] =>
  rowsIn(db, OLDEST_FIRST, step, 0, most).map((row) => row.image)

const rowsIn = (db: Reader, sql: string, step: number, from: number, most: number) =>
  all(db, imageRow, sql, step, from, step, from, most)

const AFTER_ALL = Number.MAX_SAFE_INTEGER
/** What is undone comes after all that stands. */
const LAST_DONE = `SELECT id, label, standing FROM history
  WHERE id < coalesce((SELECT min(id) FROM history WHERE undone = 1), ${AFTER_ALL}) ORDER BY id DESC LIMIT 1`
const FIRST_UNDONE = 'SELECT id, label, standing FROM history WHERE undone = 1 ORDER BY id LIMIT 1'
const NEWEST = 'SELECT undone = 1 OR standing IS NOT NULL AS undone FROM history ORDER BY id DESC LIMIT 1'
const SET_STANDING = 'UPDATE history SET undone = ?, standing = ? WHERE id = ?'
/** The first row of a step stands in the step, the others beside it. Written so that SQLite merges both and sorts nothing. */
const rowsWhere = (
  range: string,
) => `SELECT position, image FROM history_image WHERE step = ? AND position ${range}
  UNION ALL SELECT 0 AS position, image FROM history WHERE id = ? AND image IS NOT NULL AND 0 ${range}`
const NEWEST_FIRST = `${rowsWhere('< ?')} ORDER BY position DESC LIMIT ?`
const OLDEST_FIRST = `${rowsWhere('>= ?')} ORDER BY position LIMIT ?`

const stepRow = z.object({ id: z.number(), label: z.string(), standing: z.number().nullable() })
const newestRow = z.object({ undone: z.number() })
const imageRow = z.object({ position: z.number(), image: json(image) })
