import { closeSync, copyFileSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWorkspace } from '../../../electron/store/check.ts'
import { connect } from '../../../electron/store/connection.ts'
import { openReader } from '../../../electron/store/open.ts'
import { createStatement } from '../../../electron/store/statements.ts'
import { textHash } from '../../../electron/store/text-hash.ts'
import { TEXT, imported, newStore, spanOf, step, temporaryFolder } from './workspaces.ts'

const BLOCKS = JSON.stringify([{ start: 0, end: TEXT.length, kind: 'paragraph' }])
const SHUT = TEXT.replace('Nobody', 'nobody')

test('nothing is wrong with a workspace that was only used', () => {
  const { db } = harbour()
  expect(checkWorkspace(db)).toEqual([])
})

/** Blocks that fit no text, under a hash as if they had been read so. */
const blocks = (json: string) =>
  `UPDATE text_version SET blocks = '${json}', hash = '${textHash(TEXT, json)}'`

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
    `UPDATE text_version SET text = replace(text, 'open', 'shut')`,
    { where: /^document /, message: /the text of “Harbour open” is not the one/ },
  ],
  [
    'the words after a text was read anew',
    `UPDATE text_version SET text = '${SHUT}', hash = '${textHash(SHUT, BLOCKS)}'`,
    { where: /^statement 1$/, message: /words are not those/ },
  ],
  [
    'a wording',
    `UPDATE statement SET wording = 'x'`,
    { where: /^statement 1$/, message: /go by the name of others/ },
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
    `UPDATE text_version SET blocks = '[]'`,
    { where: /^document /, message: /the text of “Harbour open” is not the one/ },
  ],
  [
    'the order of blocks',
    blocks('[{"start":9,"end":4,"kind":"quote"}]'),
    { where: /^text /, message: /blocks/ },
  ],
  ['what blocks are', blocks('no'), { where: /^document /, message: /cannot be read/ }],
  [
    'a reference',
    `UPDATE statement SET speaker = 'nobody'`,
    { where: /^statement$/, message: /speaker that is not there/ },
  ],
  [
    'the history',
    `UPDATE history SET image = '{' WHERE id = 1`,
    { where: /^history step 1$/, message: /makes no sense/ },
  ],
  [
    'a column',
    `UPDATE history SET image = replace(image, '"removed"', '"x = 1; --"')`,
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

test('a check finds one turned bit inside an article, and names the article', () => {
  const store = harbour()
  store.close()
  flipBit(store.file, Buffer.from('We have seen no closure'))
  const reader = openReader(store.file)
  expect(checkWorkspace(reader.db)).toEqual([
    {
      where: expect.stringMatching(/^document /),
      message: 'the text of “Harbour open” is not the one that was read from its file',
    },
  ])
  reader.close()
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

/** Turns the last bit of the first byte of the words, wherever they stand in the file. */
function flipBit(file: string, words: Uint8Array): void {
  const bytes = readFileSync(file)
  const at = bytes.indexOf(words)
  expect(at).toBeGreaterThan(0)
  bytes[at] = Number(bytes[at]) ^ 1
  writeFileSync(file, bytes)
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
