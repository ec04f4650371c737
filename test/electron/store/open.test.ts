import {
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { connect, refuseOldNode } from '../../../electron/store/connection.ts'
import { latestVersion } from '../../../electron/store/migrate.ts'
import { migrations } from '../../../electron/store/migrations/list.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { openReader, openStore } from '../../../electron/store/open.ts'
import { imported, newStore, temporaryFolder } from './workspaces.ts'

const NEWEST = latestVersion(migrations)

test('every connection is as the workspace needs it', () => {
  const { db, file } = newStore()
  const reader = openReader(file)
  const settings = (names: string[], of: typeof db | typeof reader.db) =>
    Object.fromEntries(names.map((name) => [name, of.pragma(name, { simple: true })]))
  expect(
    settings(
      ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'application_id', 'user_version'],
      db,
    ),
  ).toEqual({
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
    application_id: Buffer.from('Gain').readUInt32BE(),
    user_version: NEWEST,
  })
  expect(settings(['query_only', 'trusted_schema'], reader.db)).toEqual({ query_only: 1, trusted_schema: 0 })
  reader.close()
})

test('a workspace that is closed is one file, beside its empty lock', () => {
  const store = newStore()
  imported(store.db, 'Harbour open')
  store.close()
  expect(readdirSync(join(store.file, '..')).sort()).toEqual(['harbour.gainsay', 'harbour.gainsay-lock'])
})

test('one program writes, others may read what it has saved', () => {
  const { db, file } = newStore()
  imported(db, 'Harbour open')
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'locked' }))
  const reader = openReader(file)
  expect(listDocuments(reader.db)).toHaveLength(1)
  imported(db, 'Harbour shut')
  expect(listDocuments(reader.db)).toHaveLength(2)
  expect(() => reader.db.exec('DELETE FROM document')).toThrow('readonly')
  reader.close()
})

test('a workspace is let go when it is closed', () => {
  const store = newStore()
  store.close()
  const again = openStore(store.file)
  expect(listDocuments(again.db)).toEqual([])
  again.close()
})

test('a second name of the same file is the same workspace', () => {
  const { file } = newStore()
  const other = join(temporaryFolder(), 'other.gainsay')
  symlinkSync(file, other)
  expect(() => openStore(other)).toThrow(expect.objectContaining({ code: 'locked' }))
})

test('a missing file is made only when asked', () => {
  const file = join(temporaryFolder(), 'new.gainsay')
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'not-a-workspace' }))
  expect(() => openReader(file)).toThrow(expect.objectContaining({ code: 'not-a-workspace' }))
  expect(readdirSync(join(file, '..'))).toEqual([])
  openStore(file, { create: true }).close()
  openStore(file).close()
})

test('a workspace that was half made when the power went is made anew', () => {
  const file = join(temporaryFolder(), 'new.gainsay')
  writeFileSync(file, '')
  writeFileSync(`${file}-new`, 'half of a')
  openStore(file, { create: true }).close()
  expect(readdirSync(join(file, '..')).sort()).toEqual(['new.gainsay', 'new.gainsay-lock'])
})

const STRANGERS: Record<string, (file: string) => void> = {
  'a text': (file) => writeFileSync(file, 'The harbour is open. '.repeat(20)),
  'a few bytes': (file) => writeFileSync(file, 'SQLite'),
  'a database of another program': (file) => {
    const db = connect(file, {})
    db.exec('PRAGMA application_id = 7; CREATE TABLE t (a)')
    db.close()
  },
}

test.each(Object.entries(STRANGERS))('%s is no workspace and is left as it is', (_, make) => {
  const file = join(temporaryFolder(), 'stranger.gainsay')
  make(file)
  refusedUntouched(file, 'not-a-workspace')
})

test('a folder is no workspace', () => {
  const folder = join(temporaryFolder(), 'folder.gainsay')
  mkdirSync(folder)
  expect(() => openStore(folder, { create: true })).toThrow(
    expect.objectContaining({ code: 'not-a-workspace' }),
  )
})

test('a workspace of a newer Gainsay is named and left as it is, byte for byte', () => {
  const store = newStore()
  store.db.pragma(`user_version = ${NEWEST + 10}`)
  store.close()
  const file = join(temporaryFolder(), 'newer.gainsay')
  copyFileSync(store.file, file)
  refusedUntouched(file, 'newer-schema')
  expect(() => openStore(file)).toThrow(
    `“newer.gainsay” was written by a newer Gainsay (schema ${NEWEST + 10}; this one reads up to ${NEWEST})`,
  )
})

test('a newer version that is still in the log is noticed too', () => {
  const { db, file } = newStore()
  db.pragma(`user_version = ${NEWEST + 10}`)
  const copy = join(temporaryFolder(), 'newer.gainsay')
  copyFileSync(file, copy)
  copyFileSync(`${file}-wal`, `${copy}-wal`)
  expect(() => openReader(copy)).toThrow(expect.objectContaining({ code: 'newer-schema' }))
  expect(() => openStore(copy)).toThrow(expect.objectContaining({ code: 'newer-schema' }))
})

test('a file that was cut short is refused, with what is there and what should be', () => {
  const store = newStore()
  imported(store.db, 'Harbour open')
  store.close()
  const file = join(temporaryFolder(), 'short.gainsay')
  copyFileSync(store.file, file)
  truncateSync(file, 20_000)
  refusedUntouched(file, 'unreadable')
  expect(() => openStore(file)).toThrow('“short.gainsay” has been cut short: 20000 of ')
})

test('a missing folder is said so', () => {
  const file = join(temporaryFolder(), 'nowhere', 'new.gainsay')
  expect(() => openStore(file, { create: true })).toThrow('There is no folder for “new.gainsay”')
})

test('an old Node is refused in words', () => {
  expect(() => refuseOldNode('20.19.2')).toThrow(
    'Gainsay needs Node 22.14 or later, and this is Node 20.19.2',
  )
  expect(() => refuseOldNode('22.13.9')).toThrow('Node 22.13.9')
  expect(() => refuseOldNode('22.14.0')).not.toThrow()
  expect(() => refuseOldNode('24.1.0')).not.toThrow()
})

/** Both ways of opening refuse it, change no byte, and put nothing beside it. */
function refusedUntouched(file: string, code: string): void {
  const before = readFileSync(file)
  expect(() => openStore(file, { create: true })).toThrow(expect.objectContaining({ code }))
  expect(() => openReader(file)).toThrow(expect.objectContaining({ code }))
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(join(file, '..'))).toHaveLength(1)
}
