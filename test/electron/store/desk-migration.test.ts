import { copyFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { connect, connectWriter, type Writer } from '../../../electron/store/connection.ts'
import { undo } from '../../../electron/store/history.ts'
import { latestVersion, migrate, versionOf } from '../../../electron/store/migrate.ts'
import { first } from '../../../electron/store/migrations/010-first.ts'
import { migrations } from '../../../electron/store/migrations/list.ts'
import { openStore } from '../../../electron/store/open.ts'
import { listPropositions } from '../../../electron/store/propositions.ts'
import { listTags } from '../../../electron/store/tags.ts'
import { textHash } from '../../../electron/store/text-hash.ts'
import { wordingOf } from '../../../electron/store/wording.ts'
import { temporaryFolder } from './workspaces.ts'

const DOCUMENT = crypto.randomUUID()
const STATEMENT = crypto.randomUUID()
const REMOVED = crypto.randomUUID()
const PROPOSITION = crypto.randomUUID()
const TAG = crypto.randomUUID()

test('a workspace of the first schema comes to the desk with all it holds, and with a copy of it beside', () => {
  const file = firstWorkspace()
  const { db, close } = openStore(file)
  expect(versionOf(db)).toBe(latestVersion(migrations))
  expect(listPropositions(db)).toEqual([
    {
      id: PROPOSITION,
      text: 'The harbour is open',
      note: '',
      status: 'open',
      position: 0,
      counts: { claim: 1, denial: 0 },
    },
  ])
  expect(listTags(db)).toEqual([
    {
      id: TAG,
      name: 'access',
      parent: null,
      colour: null,
      definition: 'Who may enter.',
      example: '',
      uses: 1,
      lastUsedAt: null,
    },
  ])
  expect(wordings(db)).toEqual([wordingOf('The harbour is open')])
  close()
  expect(readdirSync(dirname(file))).toContain('first.version-10.gainsay')
})

test('a statement that was removed under the first schema comes back with its wording', () => {
  const { db, close } = openStore(firstWorkspace())
  expect(undo(db)).toBe('removal of statement 2')
  expect(wordings(db)).toEqual([wordingOf('The harbour is open'), wordingOf('Nobody else spoke')])
  close()
})

test('texts that were read before they had a hash get one', () => {
  const { db, close } = openStore(firstWorkspace())
  const texts = db.prepare<[], { text: string; blocks: string; hash: string }>('SELECT * FROM text_version')
  expect(texts.all().map(({ hash }) => hash)).toEqual(
    texts.all().map(({ text, blocks }) => textHash(text, blocks)),
  )
  close()
})

const wordings = (db: Writer) => db.prepare('SELECT wording FROM statement ORDER BY number').pluck().all()

/** A file as version 0.1 left it: made by the first migration alone, and with a step in its history. */
function firstWorkspace(): string {
  const file = join(temporaryFolder(), 'made.gainsay')
  connect(file, {}).close()
  const db = connectWriter(file)
  migrate(db, [first])
  const text = 'The harbour is open. Nobody else spoke.'
  insert(db, 'document', {
    id: DOCUMENT,
    title: 'Harbour',
    publishedCheck: 0,
    read: 0,
    words: 7,
    importedAt: AT,
    format: 'text',
    encoding: 'utf-8',
    fileName: 'a.txt',
    bytes: 1,
    sha256: 'a',
    removed: 0,
    dates: '[]',
    warnings: '[]',
    note: '',
  })
  insert(db, 'text_version', {
    id: DOCUMENT,
    document: DOCUMENT,
    current: 1,
    extractor: 'x',
    blocks: '[]',
    text,
  })
  insert(db, 'proposition', {
    id: PROPOSITION,
    text: 'The harbour is open',
    key: 'the harbour is open',
    note: '',
    position: 0,
  })
  insert(db, 'tag', {
    id: TAG,
    name: 'access',
    key: 'access',
    definition: 'Who may enter.',
    lastUsedAt: null,
  })
  insert(db, 'statement', statement(STATEMENT, 1, 'The harbour is open'))
  insert(db, 'statement_tag', { statement: STATEMENT, tag: TAG })
  const image = { table: 'statement', before: statement(REMOVED, 2, 'Nobody else spoke'), after: null }
  insert(db, 'history', { id: 1, label: 'removal of statement 2', author: 'Mara', at: AT, undone: 0 })
  insert(db, 'history_image', { step: 1, position: 0, image: JSON.stringify(image) })
  db.close()
  const old = join(dirname(file), 'first.gainsay')
  copyFileSync(file, old)
  return old
}

const AT = '2024-03-12T10:00:00.000Z'

const statement = (id: string, number: number, quote: string) => ({
  id,
  number,
  document: DOCUMENT,
  version: DOCUMENT,
  start: 0,
  end: quote.length,
  quote,
  prefix: '',
  suffix: '',
  stance: 'claim',
  speaker: null,
  reported: null,
  cue: null,
  said: null,
  proposition: number === 1 ? PROPOSITION : null,
  hedge: null,
  credibility: null,
  author: 'Mara',
  createdAt: AT,
  updatedAt: AT,
  fromSuggestion: 0,
  note: '',
})

function insert(db: Writer, table: string, row: Record<string, string | number | null>): void {
  const columns = Object.keys(row).map((name) => `"${name}"`)
  const marks = columns.map(() => '?').join(', ')
  db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(row))
}
