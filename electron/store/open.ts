import { realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { connect, connectReader, connectWriter, type Reader, type Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { inspect, newerSchema } from './header.ts'
import { takeLock } from './lock.ts'
import { latestVersion, migrate, versionOf } from './migrate.ts'
import { migrations } from './migrations/list.ts'

export type { Reader, Writer } from './connection.ts'

/** An open workspace that may be written. `file` is its real path. */
export interface Store {
  readonly db: Writer
  readonly file: string
  close(): void
}

/** An open workspace that may only be read. */
export interface ReadStore {
  readonly db: Reader
  readonly file: string
  close(): void
}

const NEWEST = latestVersion(migrations)

/**
 * Opens a workspace for writing, and brings an older one to today's schema. With `create` a missing file is made. Throws an
 * AppError: `not-a-workspace`, `newer-schema`, `unreadable`, `refused`, `locked` or `disk-full`; a file that is refused is left
 * as it was, byte for byte.
 */
export function openStore(path: string, { create = false }: { create?: boolean } = {}): Store {
  const file = realPath(path)
  const isNew = inspect(file, NEWEST) === 'nothing'
  if (isNew && !create) throw missing(file)
  return inWords(file, () => {
    const unlock = takeLock(file)
    try {
      if (isNew) makeWorkspace(file)
      const db = connectWriter(file)
      const close = () => {
        db.close()
        unlock()
      }
      bringUpToDate(db)
      return { db, file, close }
    } catch (error) {
      unlock()
      throw error
    }
  })
}

/** Opens a workspace beside whoever writes it, for worker threads and for commands that only read. Throws as `openStore` does. */
export function openReader(path: string): ReadStore {
  const file = realPath(path)
  const version = inspect(file, NEWEST)
  if (version === 'nothing') throw missing(file)
  if (version < NEWEST)
    throw new AppError(
      'refused',
      `“${basename(file)}” was made by an older Gainsay. Open it once for writing, then it can be read.`,
    )
  return inWords(file, () => {
    const db = connectReader(file)
    return { db, file, close: () => db.close() }
  })
}

/** Two names for one file must come to one lock. */
function realPath(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    return full
  }
}

const missing = (file: string) =>
  new AppError(
    'not-a-workspace',
    `There is no workspace “${basename(file)}” in ${dirname(file)}, or it is empty.`,
  )

/** Made under another name and moved when whole, so that no half-made workspace is ever found. */
function makeWorkspace(file: string): void {
  const unfinished = join(dirname(file), `${basename(file)}-new`)
  rmSync(unfinished, { force: true })
  const db = connect(unfinished, {})
  try {
    migrate(db as Writer, migrations)
    db.close()
    renameSync(unfinished, file)
  } catch (error) {
    db.close()
    rmSync(unfinished, { force: true })
    throw error
  }
}

function bringUpToDate(db: Writer): void {
  try {
    // The header told an older version, but a newer program may have ended suddenly with its own version still in the log.
    const version = versionOf(db)
    if (version > NEWEST) throw newerSchema(db.name, version, NEWEST)
    migrate(db, migrations)
  } catch (error) {
    db.close()
    throw error
  }
}
