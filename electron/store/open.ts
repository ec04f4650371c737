import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '../../shared/contract/errors.ts'
import { connect, connectReader, connectWriter, type Reader, type Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { inspect, newerSchema } from './header.ts'
import { takeLock } from './lock.ts'
import { latestVersion, migrate, versionOf } from './migrate.ts'
import { migrations } from './migrations/list.ts'
import { createTurns, type Turns } from './turns.ts'

export type { Reader, Writer } from './connection.ts'

/** An open workspace that may be written. `file` is its real path. */
export interface Store {
  readonly db: Writer
  readonly file: string
  readonly turns: Turns
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
  if (isNew && !(create && existsSync(dirname(file)))) throw missing(file)
  return inWords(file, () => {
    const unlock = takeLock(file)
    try {
      if (isNew) makeWorkspace(file)
      const db = connectWriter(file)
      const close = () => {
        db.close()
        unlock()
      }
      closeUnless(db, () => {
        refuseNewer(db)
        migrate(db, migrations)
      })
      return { db, file, turns: createTurns(), close }
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
    closeUnless(db, () => refuseNewer(db))
    return { db, file, close: () => db.close() }
  })
}

/** Two names for one file must come to one lock. */
function realPath(path: string): string {
  const full = resolve(path)
  try {
    return realpathSync(full)
  } catch {
    return existsSync(dirname(full)) ? join(realpathSync(dirname(full)), basename(full)) : full
  }
}

const missing = (file: string) =>
  new AppError(
    'not-a-workspace',
    existsSync(dirname(file))
      ? `There is no workspace “${basename(file)}”, or it is empty. Nothing was changed.`
      : `There is no folder for “${basename(file)}”. Nothing was made; make the folder first.`,
  )

/** Made under another name and moved when whole, so that no half-made workspace is ever found. */
function makeWorkspace(file: string): void {
  const unfinished = join(dirname(file), `${basename(file)}-new`)
  // An old journal would be played back into the new file.
  for (const left of [unfinished, `${unfinished}-journal`]) rmSync(left, { force: true })
  const db = connect(unfinished, {}) as Writer
  try {
    closeUnless(db, () => void migrate(db, migrations))
    db.close()
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

/** The header told an older version, but a newer program may have ended suddenly with its own still in the log. */
function refuseNewer(db: Reader): void {
  const version = versionOf(db)
  if (version > NEWEST) throw newerSchema(db.name, version, NEWEST)
}

function closeUnless(db: Reader, work: () => void): void {
  try {
    work()
  } catch (error) {
    db.close()
    throw error
  }
}
