import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { connect, connectWriter, type Writer } from '../../../electron/store/connection.ts'
import { latestVersion, migrate, versionOf } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/list.ts'
import type { Migration } from '../../../electron/store/migrations/migration.ts'
import { temporaryFolder } from './workspaces.ts'

/** A short past of an imagined program: a table, a column more, and a table rebuilt. */
const PAST: readonly Migration[] = [
  {
    version: 10,
    about: 'ships',
    up: (db) => db.exec('CREATE TABLE ship (id INTEGER PRIMARY KEY, name TEXT) STRICT'),
  },
  {
    version: 20,
    about: 'flags',
    up: (db) => db.exec("ALTER TABLE ship ADD COLUMN flag TEXT NOT NULL DEFAULT 'none'"),
  },
  {
    version: 30,
    about: 'ships have names',
    up: (db) =>
      db.exec(`CREATE TABLE named (id INTEGER PRIMARY KEY, name TEXT NOT NULL, flag TEXT NOT NULL) STRICT;
        INSERT INTO named SELECT id, coalesce(name, '?'), flag FROM ship;
        DROP TABLE ship; ALTER TABLE named RENAME TO ship`),
  },
]
const upTo = (version: number) => PAST.filter((migration) => migration.version <= version)

test('the list that ships is in order', () => {
  expect(latestVersion(migrations)).toBe(migrations.at(-1)?.version)
})

test.each([
  ['a version that is no whole number', [10, 20.5]],
  ['a version twice', [10, 10]],
  ['a version that falls', [20, 10]],
])('%s is a fault of ours', (_, versions) => {
  const list = versions.map((version) => ({ version, about: 'x', up: () => {} }))
  expect(() => latestVersion(list)).toThrow('which is not above')
})

test.each([10, 20])('a file of version %i becomes one of today, with what it holds', (version) => {
  const db = emptyFile()
  migrate(db, upTo(version))
  db.exec('INSERT INTO ship (name) VALUES (NULL)')
  const copy = migrate(db, PAST)

  expect(versionOf(db)).toBe(30)
  expect(db.prepare('SELECT * FROM ship').all()).toEqual([{ id: 1, name: '?', flag: 'none' }])
  expect(copy && rowsOf(copy)).toEqual(rowsAt(version))
  expect(migrate(db, PAST)).toBeNull()
})

test('the copy beside a file never overwrites another', () => {
  const db = emptyFile()
  migrate(db, upTo(10))
  copyFileSync(db.name, join(db.name, '..', 'ships.version-10.gainsay'))
  expect(migrate(db, PAST)).toBe(join(db.name, '..', 'ships.version-10-2.gainsay'))
  expect(existsSync(join(db.name, '..', 'ships.version-10-2.gainsay'))).toBe(true)
})

test('a migration that fails leaves the file at its version', () => {
  const db = emptyFile()
  migrate(db, upTo(10))
  const failing = [
    ...upTo(20),
    { version: 30, about: 'a mistake', up: (db: Writer) => db.exec('DROP TABLE harbour') },
  ]
  expect(() => migrate(db, failing)).toThrow('no such table')
  expect(versionOf(db)).toBe(10)
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(() => db.prepare('SELECT flag FROM ship').all()).toThrow('no such column')
})

test('a migration that leaves a reference without its row fails', () => {
  const db = emptyFile()
  const careless: Migration = {
    version: 10,
    about: 'a reference to nothing',
    up: (db) =>
      db.exec(`CREATE TABLE port (id INTEGER PRIMARY KEY); CREATE TABLE pier (port INTEGER REFERENCES port);
        INSERT INTO pier VALUES (7)`),
  }
  expect(() => migrate(db, [careless])).toThrow('leaves 1 references without their row')
  expect(versionOf(db)).toBe(0)
})

test('a new file is made without a copy of nothing', () => {
  const db = emptyFile()
  expect(migrate(db, PAST)).toBeNull()
  expect(readdirSync(join(db.name, '..')).filter((name) => name.includes('version'))).toEqual([])
})

function emptyFile(): Writer {
  const file = join(temporaryFolder(), 'ships.gainsay')
  connect(file, {}).close()
  const db = connectWriter(file)
  onTestFinished(() => void db.close())
  return db
}

function rowsOf(file: string): unknown {
  const db = connect(file, { readonly: true })
  onTestFinished(() => void db.close())
  return db.prepare('SELECT * FROM ship').all()
}

const rowsAt = (version: number) =>
  version === 10 ? [{ id: 1, name: null }] : [{ id: 1, name: null, flag: 'none' }]
