import { basename } from 'node:path'
import type { Statement } from 'better-sqlite3'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import type { Reader, Writer } from './connection.ts'
import { inWords } from './faults.ts'

export type Value = string | number | null | Uint8Array
export type Row = Readonly<Record<string, Value>>

/**
 * All rows that a query finds, each parsed: a file may have been written by an older version or by another program. Row schemas
 * ask for shapes, not for the rules of what may be typed: one name that is too long must not make a whole list unreadable.
 * Throws an AppError `unreadable` for a row that is none of ours.
 */
export function all<T>(db: Reader, row: z.ZodType<T>, sql: string, ...values: Value[]): T[] {
  return inWords(db.name, () => prepare(db, sql).all(...values)).map((found) => parse(db, row, found))
}

/** The first row that a query finds, or null. */
export function first<T>(db: Reader, row: z.ZodType<T>, sql: string, ...values: Value[]): T | null {
  const found = inWords(db.name, () => prepare(db, sql).get(...values))
  return found === undefined ? null : parse(db, row, found)
}

/** Runs a statement that gives no rows; says how many rows it changed. */
export function run(db: Writer, sql: string, ...values: Value[]): number {
  return prepare(db, sql).run(...values).changes
}

function parse<T>(db: Reader, row: z.ZodType<T>, found: unknown): T {
  const parsed = row.safeParse(found)
  if (parsed.success) return parsed.data
  throw new AppError(
    'unreadable',
    `“${basename(db.name)}” is damaged: it holds a row that makes no sense. Go back to a copy of it; nothing was changed.`,
    { cause: parsed.error },
  )
}

/** Yes or no, kept as 1 or 0. */
export const flag = z.literal([0, 1]).transform(Boolean)

/** A value that is kept as JSON in one column. */
export const json = <T>(schema: z.ZodType<T>) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue('is not JSON')
        return z.NEVER
      }
    })
    .pipe(schema)

const prepared = new WeakMap<Reader, Map<string, Statement>>()

/** Preparing costs more than running for most of our statements, so each connection keeps those it has seen. */
function prepare(db: Reader, sql: string): Statement {
  const known = prepared.get(db) ?? new Map<string, Statement>()
  prepared.set(db, known)
  const statement = known.get(sql) ?? db.prepare(sql)
  known.set(sql, statement)
  return statement
}
