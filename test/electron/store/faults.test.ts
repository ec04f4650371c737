import { chmodSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { getText } from '../../../electron/store/document-text.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { inWords } from '../../../electron/store/faults.ts'
import { undo } from '../../../electron/store/history.ts'
import { writeMeta } from '../../../electron/store/meta.ts'
import { openStore } from '../../../electron/store/open.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { contentOf, imported, newStore, spanOf, step } from './workspaces.ts'

test('a full disk is said in words and changes nothing; with room again the work goes on', () => {
  const { db } = newStore()
  imported(db, 'Harbour open')
  const before = contentOf(db)
  // A limit on the pages of the file is what SQLite itself offers to stand for a full disk.
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
  const noise = Array.from({ length: 40_000 }, (_, index) => (index * 7919).toString(36)).join(' ')

  expect(() => imported(db, 'Too long', noise)).toThrow(
    new AppError('disk-full', 'The disk is full, so “harbour.gainsay” could not grow. Nothing was changed.'),
  )
  expect(() => writeMeta(db, 'layout', noise)).toThrow(expect.objectContaining({ code: 'disk-full' }))
  expect(contentOf(db)).toEqual(before)
  expect(checkWorkspace(db)).toEqual([])

  db.pragma('max_page_count = 100000')
  imported(db, 'Too long', noise)
  expect(undo(db)).toBe('change')
})

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ['SQLITE_READONLY_DBMOVED', 'refused'],
  ['SQLITE_NOTADB', 'not-a-workspace'],
  ['SQLITE_CORRUPT_INDEX', 'unreadable'],
  ['SQLITE_CANTOPEN', 'refused'],
  ['SQLITE_IOERR_WRITE', 'unreadable'],
])('%s is told as “%s”, with the name of the file and the cause', (code, kind) => {
  const cause = Object.assign(new Error('from below'), { code })
  const fails = () =>
    inWords('/far/away/harbour.gainsay', () => {
      throw cause
    })
  expect(fails).toThrow(
    expect.objectContaining({ code: kind, cause, message: expect.stringContaining('“harbour.gainsay”') }),
  )
})

test('what is not trouble with the file is not put in words', () => {
  const fault = new TypeError('ours')
  const fails = () =>
    inWords('harbour.gainsay', () => {
      throw fault
    })
  expect(fails).toThrow(fault)
})

test('a document of 50 MB is kept, marked at its end and read again', () => {
  const { db } = newStore()
  const text = `${'A wave came in and went out again. '.repeat(1_500_000)}Nobody had counted them.`
  const document = imported(db, 'The tide', text)
  const { start, end, quote } = spanOf('Nobody had counted them.', text)
  const made = step(db, (tx) =>
    createStatement(tx, { document, start, end, quote, fields: { stance: 'claim' } }),
  )
  expect(made).toMatchObject({ start, quote, suffix: '' })
  expect(getText(db, document).text === text).toBe(true)
  expect(checkWorkspace(db)).toEqual([])
})

/** The system lets root write everywhere. */
const maySeeRefusals = process.platform !== 'win32' && process.getuid?.() !== 0

test.runIf(maySeeRefusals)('a workspace in a folder that may not be written is refused (not as root)', () => {
  const { file, close } = newStore()
  close()
  rmSync(`${file}-lock`)
  chmodSync(dirname(file), 0o500)
  onTestFinished(() => chmodSync(dirname(file), 0o700))
  expect(() => openStore(file)).toThrow(expect.objectContaining({ code: 'refused' }))
})

test.runIf(maySeeRefusals)(
  'a workspace file that may not be written is opened to be read, and a change of it is refused (not as root)',
  () => {
    const { file, close } = newStore()
    close()
    chmodSync(file, 0o400)
    const { db, ...again } = openStore(file)
    onTestFinished(again.close)
    expect(() => imported(db, 'Harbour open')).toThrow(
      expect.objectContaining({ code: 'refused', message: expect.stringContaining('read-only') }),
    )
    expect(listDocuments(db)).toEqual([])
  },
)
