import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { first, json, run } from './rows.ts'

/** What the workspace remembers of itself beside its content, such as the panes on screen. Undo leaves it alone. */
export type MetaKey = 'export' | 'layout' | 'sample'

/** The value kept under a key; null where there is none, or one that this version does not understand. */
export function readMeta<T>(db: Reader, key: MetaKey, schema: z.ZodType<T>): T | null {
  const row = first(db, z.object({ value: z.string() }), 'SELECT value FROM meta WHERE key = ?', key)
  if (row === null) return null
  const parsed = json(schema).safeParse(row.value)
  return parsed.success ? parsed.data : null
}

/** Keeps a value that JSON can carry under a key. */
export function writeMeta(db: Writer, key: MetaKey, value: unknown): void {
  const sql =
    'INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value'
  inWords(db.name, () => run(db, sql, key, JSON.stringify(value)))
}
