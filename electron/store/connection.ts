import { createRequire } from 'node:module'
import type BetterSqlite3 from 'better-sqlite3'
import { AppError } from '../../shared/contract/errors.ts'
import { hasWords } from '../../shared/text/typed-words.ts'

declare const access: unique symbol

/** A connection that may be read. A writer is one too. */
export type Reader = BetterSqlite3.Database & { readonly [access]: 'read' | 'write' }

/** A connection that may write. Only `history.ts` changes what a person made. */
export type Writer = BetterSqlite3.Database & { readonly [access]: 'write' }

/** Milliseconds that a statement waits for another connection of this program before it gives up. */
export const PATIENCE = 5000

/** Opens a file that exists for reading and writing; every commit is on the disk before it returns. */
export function connectWriter(file: string): Writer {
  const db = connect(file, { fileMustExist: true, timeout: PATIENCE })
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  db.pragma('trusted_schema = OFF')
  return db as Writer
}

/** Opens a file that exists for reading only. */
export function connectReader(file: string): Reader {
  const db = connect(file, { readonly: true, fileMustExist: true, timeout: PATIENCE })
  db.pragma('query_only = ON')
  db.pragma('trusted_schema = OFF')
  return db as Reader
}

/** Opens any SQLite file without a word about how it is to be used. Made where it is missing, unless told otherwise. */
export function connect(file: string, options: BetterSqlite3.Options): BetterSqlite3.Database {
  refuseOldNode(process.versions.node)
  const Database: typeof BetterSqlite3 = createRequire(import.meta.url)('better-sqlite3')
  const db = new Database(file, options)
  // SQLite's own lower() and LIKE know only the letters of ASCII.
  const fits = rememberedWords()
  db.function('has_words', { deterministic: true }, (text, typed) =>
    Number(fits(String(typed))(String(text))),
  )
  return db
}

/** A query asks for the same few words in hundreds of thousands of rows. */
function rememberedWords(): typeof hasWords {
  const known = new Map<string, ReturnType<typeof hasWords>>()
  return (typed) => {
    const before = known.get(typed)
    if (before !== undefined) return before
    if (known.size >= KEPT) known.clear()
    const fits = hasWords(typed)
    known.set(typed, fits)
    return fits
  }
}

/** More words than one query asks for. */
const KEPT = 64

/** better-sqlite3 does not fail on an older Node, it ends the process: so it is asked before it is loaded. */
export function refuseOldNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 14)) return
  throw new AppError(
    'refused',
    `Gainsay needs Node 22.14 or later, and this is Node ${version}. Start it by “npm start”, which brings its own.`,
  )
}
