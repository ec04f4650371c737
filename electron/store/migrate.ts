import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import type { Reader, Writer } from './connection.ts'
import type { Migration } from './migrations/migration.ts'

/** Marks a SQLite file as a Gainsay workspace: “Gain” in ASCII. */
export const APPLICATION_ID = 0x4761696e

/** The schema that a list of migrations leads to. Throws where the list itself is wrong. */
export function latestVersion(migrations: readonly Migration[]): number {
  let last = 0
  for (const { version, about } of migrations) {
    if (!Number.isInteger(version) || version <= last)
      throw new Error(`migration “${about}” has version ${version}, which is not above ${last}`)
    last = version
  }
  return last
}

/** The schema of a connection. */
export const versionOf = (db: Reader): number => Number(db.pragma('user_version', { simple: true }))

/**
 * Brings a file to the newest schema in one transaction: all migrations or none. A file that holds something is first copied
 * beside itself. Returns the path of that copy, or null where none was made.
 */
export function migrate(db: Writer, migrations: readonly Migration[]): string | null {
  const from = versionOf(db)
  const pending = migrations.filter(({ version }) => version > from)
  if (pending.length === 0) return null
  const copy = from === 0 ? null : copyBeside(db, from)
  // A table that is rebuilt is away for a moment; references are checked at the end instead.
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      for (const migration of pending) migration.up(db)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.pragma(`user_version = ${latestVersion(migrations)}`)
      assertSound(db)
    }).immediate()
  } finally {
    db.pragma('foreign_keys = ON')
  }
  // The version is read from the file's own header before SQLite opens it, so it must not stay in the log.
  db.pragma('wal_checkpoint(TRUNCATE)')
  return copy
}

function copyBeside(db: Writer, version: number): string {
  const copy = freeName(db.name, version)
  db.prepare('VACUUM INTO ?').run(copy)
  return copy
}

/** `reports.gainsay` → `reports.version-10.gainsay`, or with a number where that is taken: no copy is ever overwritten. */
function freeName(file: string, version: number): string {
  const extension = extname(file)
  const stem = join(dirname(file), `${basename(file, extension)}.version-${version}`)
  let name = stem + extension
  for (let turn = 2; existsSync(name); turn++) name = `${stem}-${turn}${extension}`
  return name
}

function assertSound(db: Writer): void {
  const broken = db.pragma('foreign_key_check')
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`the migration leaves ${broken.length} references without their row`)
  const sound = db.pragma('integrity_check', { simple: true })
  if (sound !== 'ok') throw new Error(`the migration leaves a damaged file: ${String(sound)}`)
}
