import { expect, test } from 'vitest'
import { AppError } from '../../../shared/contract/errors.ts'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { inWords } from '../../../electron/store/faults.ts'
import { undo } from '../../../electron/store/history.ts'
import { writeMeta } from '../../../electron/store/meta.ts'
import { contentOf, imported, newStore } from './workspaces.ts'

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
