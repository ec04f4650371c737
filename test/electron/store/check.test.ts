import { closeSync, copyFileSync, openSync, readSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { connect } from '../../../electron/store/connection.ts'
import { openReader } from '../../../electron/store/open.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { imported, newStore, spanOf, step, temporaryFolder } from './workspaces.ts'

test('nothing is wrong with a workspace that was only used', () => {
  const { db } = harbour()
  expect(checkWorkspace(db)).toEqual([])
})

const HARM: [string, string, { where: RegExp; message: RegExp }][] = [
  [
    'a quote',
    `UPDATE statement SET quote = 'Somebody'`,
    { where: /^statement 1$/, message: /words are not those/ },
  ],
  [
    'a context',
    `UPDATE statement SET suffix = ' wept.'`,
    { where: /^statement 1$/, message: /words are not those/ },
  ],
  [
    'a text',
    `UPDATE text_version SET text = upper(text)`,
    { where: /^statement 1$/, message: /words are not those/ },
  ],
  [
    'an original',
    `UPDATE original SET deflated = zeroblob(9)`,
    { where: /^document /, message: /cannot be read/ },
  ],
  [
    'a hash',
    `UPDATE document SET sha256 = ''`,
    { where: /^document /, message: /“Harbour open” is not the file/ },
  ],
  [
    'blocks',
    `UPDATE text_version SET blocks = '[{"start":9,"end":4,"kind":"quote"}]'`,
    { where: /^text /, message: /blocks/ },
  ],
  [
    'what blocks are',
    `UPDATE text_version SET blocks = 'no'`,
    { where: /^document /, message: /cannot be read/ },
  ],
  [
    'a reference',
    `UPDATE statement SET speaker = 'nobody'`,
    { where: /^statement$/, message: /speaker that is not there/ },
  ],
  [
    'the history',
    `UPDATE history_image SET image = '{' WHERE step = 1`,
    { where: /^history step 1$/, message: /makes no sense/ },
  ],
  [
    'a column',
    `UPDATE history_image SET image = replace(image, '"removed"', '"x = 1; --"')`,
    { where: /^history step 1$/, message: /cannot be read/ },
  ],
]

test.each(HARM)('a check finds %s that was changed behind its back', (_, sql, { where, message }) => {
  const { db } = harbour()
  db.pragma('foreign_keys = OFF')
  db.exec(sql)
  expect(checkWorkspace(db)).toEqual([
    { where: expect.stringMatching(where), message: expect.stringMatching(message) },
  ])
})

test('a check finds damage of the file itself, and then says nothing of its content', () => {
  const store = harbour()
  store.close()
  const file = join(temporaryFolder(), 'damaged.gainsay')
  copyFileSync(store.file, file)
  scribble(file, rootPageOf(file, 'statement_place'))
  const reader = openReader(file)
  const problems = checkWorkspace(reader.db)
  expect(problems.length).toBeGreaterThan(0)
  expect(new Set(problems.map(({ where }) => where))).toEqual(new Set(['file']))
  reader.close()
})

function harbour() {
  const store = newStore()
  const document = imported(store.db, 'Harbour open')
  step(store.db, (tx) =>
    createStatement(tx, { document, ...spanOf('Nobody'), fields: { stance: 'comment' } }),
  )
  return store
}

function rootPageOf(file: string, index: string): number {
  const db = connect(file, { readonly: true })
  const page = db.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(index)
  db.close()
  return Number(page)
}

/** Turns every bit in the middle of a page. Pages count from 1. */
function scribble(file: string, page: number): void {
  const handle = openSync(file, 'r+')
  const bytes = Buffer.alloc(4096)
  readSync(handle, bytes, 0, 4096, (page - 1) * 4096)
  writeSync(
    handle,
    bytes.map((byte) => byte ^ 0xff),
    0,
    4096,
    (page - 1) * 4096,
  )
  closeSync(handle)
}
