import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { first, run, type Value } from './rows.ts'

/** The tables that undo and redo write, each with the columns of its key. */
const KEYS = {
  document: ['id'],
  statement: ['id'],
  statement_tag: ['statement', 'tag'],
  speaker: ['id'],
  proposition: ['id'],
  tag: ['id'],
  link: ['id'],
  note: ['id'],
  saved_filter: ['id'],
  saved_search: ['id'],
  furniture_choice: ['sentence'],
  suggestion_decision: ['id'],
  pair_decision: ['id'],
} as const

export type RecordedTable = keyof typeof KEYS

const column = z.string().regex(/^[A-Za-z0-9]+$/)
const fields = z.record(column, z.union([z.string(), z.number(), z.null()]))

/** Columns with their values, as far as they matter. Never a blob: those stay when a document goes. */
export type Fields = Readonly<z.infer<typeof fields>>

/** Columns to write; those that are undefined stay as they are. */
export type Wanted = Readonly<Record<string, string | number | null | undefined>>

/**
 * One row before and after a change: null where it was not there. Of a row that stays, its key and the columns that differ.
 * Parsed when read, because column names cannot be bound and a workspace may come from anyone.
 */
export const image = z.object({
  table: z.enum([
    'document',
    'statement',
    'statement_tag',
    'speaker',
    'proposition',
    'tag',
    'link',
    'note',
    'saved_filter',
    'saved_search',
    'furniture_choice',
    'suggestion_decision',
    'pair_decision',
  ]),
  before: fields.nullable(),
  after: fields.nullable(),
})
export type Image = Readonly<z.infer<typeof image>>

/** The image seen the other way round: putting it undoes what the image says. */
export const inverse = ({ table, before, after }: Image): Image => ({ table, before: after, after: before })

/** Makes one row what the image says it is after the change. Throws when the row is not as it was before. */
export function putImage(db: Writer, { table, before, after }: Image): void {
  if (after === null) return expectOne(table, deleteRow(db, table, before ?? {}))
  if (before === null) return insertRow(db, table, after)
  expectOne(table, updateRow(db, table, after))
}

/** What changes when `wanted` is written over the row with that key, and `along` with it; null when `wanted` changes nothing. */
export function differenceOf(
  db: Reader,
  table: RecordedTable,
  key: Fields,
  wanted: Wanted,
  along: Fields,
): Image | null {
  const given = Object.entries(wanted).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const now = rowOf(db, table, key, { ...key, ...Object.fromEntries(given), ...along })
  const differing = given.filter(([name, value]) => value !== now[name])
  if (differing.length === 0) return null
  const after = [...differing, ...Object.entries(along)]
  const before = after.map(([name]) => [name, now[name] ?? null])
  return {
    table,
    before: { ...key, ...Object.fromEntries(before) },
    after: { ...key, ...Object.fromEntries(after) },
  }
}

/** The row with that key, whole or only the columns asked for. Throws when there is none. */
export function rowOf(db: Reader, table: RecordedTable, key: Fields, columns?: Fields): Fields {
  const sql = `SELECT ${columns ? list(columns) : '*'} FROM ${table} WHERE ${match(table)}`
  const row = first(db, fields, sql, ...keyOf(table, key))
  if (row === null) throw new Error(`no row in ${table} has the key ${JSON.stringify(key)}`)
  return row
}

export function insertRow(db: Writer, table: string, row: Readonly<Record<string, Value>>): void {
  const marks = Object.keys(row).map(() => '?')
  run(db, `INSERT INTO ${table} (${list(row)}) VALUES (${marks.join(', ')})`, ...Object.values(row))
}

/** Leaves the key out: were it written, the same or not, SQLite would search every other table for rows that refer to it. */
function updateRow(db: Writer, table: RecordedTable, row: Fields): number {
  const key: readonly string[] = KEYS[table]
  const columns = Object.entries(row).filter(([name]) => !key.includes(name))
  const assignments = columns.map(([name]) => `"${name}" = ?`)
  const sql = `UPDATE ${table} SET ${assignments.join(', ')} WHERE ${match(table)}`
  return run(db, sql, ...columns.map(([, value]) => value), ...keyOf(table, row))
}

const deleteRow = (db: Writer, table: RecordedTable, row: Fields): number =>
  run(db, `DELETE FROM ${table} WHERE ${match(table)}`, ...keyOf(table, row))

function expectOne(table: RecordedTable, rows: number): void {
  if (rows !== 1)
    throw new Error(`the history does not fit: ${rows} rows of ${table} where there should be one`)
}

const list = (row: object) =>
  Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ')

const match = (table: RecordedTable) => KEYS[table].map((name) => `"${name}" = ?`).join(' AND ')

const keyOf = (table: RecordedTable, row: Fields): Value[] => KEYS[table].map((name) => row[name] ?? null)
