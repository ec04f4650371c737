import { z } from 'zod'
import type { FailedImport } from '../../shared/contract/versions.ts'
import type { Reader, Writer } from './connection.ts'
import { all, first, run } from './rows.ts'
import { writeAtOnce } from './write-at-once.ts'

/** Files that could not be imported, the newest first. */
export const listFailedImports = (db: Reader): FailedImport[] =>
  all(db, row, 'SELECT * FROM failed_import ORDER BY at DESC, path LIMIT 500').map(
    ({ source, ...failed }) => ({
      ...failed,
      canRetry: source !== null,
    }),
  )

/** Where a file lies that could not be imported; null where that is not known. */
export const failedSource = (db: Reader, path: string): string | null =>
  first(db, row, 'SELECT * FROM failed_import WHERE path = ?', path)?.source ?? null

/** Notes what failed, and forgets what has come in since. `source` is null for what lies nowhere that lasts. */
export function noteImports(
  db: Writer,
  failed: readonly (Omit<FailedImport, 'canRetry' | 'at'> & { source: string | null })[],
  came: readonly string[],
): void {
  const at = new Date().toISOString()
  const write = () => {
    forgetFailedImports(db, came)
    for (const { path, source, bytes, code, message } of failed)
      run(
        db,
        'INSERT OR REPLACE INTO failed_import VALUES (?, ?, ?, ?, ?, ?)',
        path,
        source,
        bytes,
        code,
        message,
        at,
      )
  }
  writeAtOnce(db, write)
}

export const forgetFailedImports = (db: Writer, paths: readonly string[]): number =>
  run(db, 'DELETE FROM failed_import WHERE path IN (SELECT value FROM json_each(?))', JSON.stringify(paths))

const row = z.object({
  path: z.string(),
  source: z.string().nullable(),
  bytes: z.number().nullable(),
  code: z.string(),
  message: z.string(),
  at: z.string(),
})
