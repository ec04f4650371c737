import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { addVersion } from '../../../../electron/store/add-version.ts'
import { checkWorkspace } from '../../../../electron/store/check.ts'
import { connect, connectWriter, type Writer } from '../../../../electron/store/connection.ts'
import { change } from '../../../../electron/store/history.ts'
import { migrate } from '../../../../electron/store/migrate.ts'
import { textVersions } from '../../../../electron/store/migrations/075-text-versions.ts'
import { migrations } from '../../../../electron/store/migrations/list.ts'
import { openStore } from '../../../../electron/store/open.ts'
import { getOriginal } from '../../../../electron/store/originals.ts'
import { listStatements } from '../../../../electron/store/statements.ts'
import { textHash } from '../../../../electron/store/text-hash.ts'
import { listVersions } from '../../../../electron/store/text-versions.ts'
import { wordingOf } from '../../../../electron/store/wording.ts'
import { describeSpan } from '../../../../shared/text/anchor.ts'
import { AUTHOR, newDocument, temporaryFolder, TEXT } from '../workspaces.ts'

const KEPT = newDocument('Harbour')
/** Out of sight, and still to be had back with its file. */
const REMOVED = newDocument('Ferry', 'The ferry sails at nine.')
const QUOTE = 'We have seen no closure'
const [HARBOUR, FERRY, MARK] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]

test('originals of a workspace from before there were several texts stay as they are, byte for byte', () => {
  const { db, file } = openedOlder()
  expect(readdirSync(dirname(file))).toContain('older.version-65.gainsay')
  expect(getOriginal(db, HARBOUR)).toEqual({ fileName: 'Harbour.txt', bytes: KEPT.original })
  expect(getOriginal(db, FERRY)).toEqual({ fileName: 'Ferry.txt', bytes: REMOVED.original })
  expect(listVersions(db, HARBOUR)).toEqual([
    {
      id: HARBOUR,
      number: 1,
      current: true,
      reason: 'import',
      madeAt: AT,
      encoding: 'utf-8',
      fileName: 'Harbour.txt',
      bytes: KEPT.original.byteLength,
      sha256: KEPT.sha256,
      statements: 1,
    },
  ])
  expect(checkWorkspace(db)).toEqual([])
})

test('such a document takes a further text, and its statement waits beside the old one', () => {
  const { db } = openedOlder()
  const corrected = newDocument('Harbour', TEXT.replace('no closure', 'one closure'))
  const added = change(db, { label: 'import again', author: AUTHOR }, (tx) =>
    addVersion(tx, HARBOUR, corrected, 'again'),
  )
  expect(added).toEqual({ number: 2, moved: 0, review: 1 })
  expect(listStatements(db, { document: HARBOUR })).toMatchObject([
    { quote: QUOTE, anchor: 'review', version: HARBOUR },
  ])
  expect(getOriginal(db, HARBOUR, 1).bytes).toEqual(KEPT.original)
  expect(getOriginal(db, HARBOUR).bytes).toEqual(corrected.original)
  expect(checkWorkspace(db)).toEqual([])
})

const AT = '2024-03-12T10:00:00.000Z'

/** A workspace as the last schema without text versions left it, opened by the program of today. */
function openedOlder() {
  const file = join(temporaryFolder(), 'older.gainsay')
  connect(file, {}).close()
  const old = connectWriter(file)
  migrate(
    old,
    migrations.filter(({ version }) => version < textVersions.version),
  )
  keep(old, HARBOUR, KEPT, 0)
  keep(old, FERRY, REMOVED, 1)
  const start = TEXT.indexOf(QUOTE)
  insert(old, 'statement', {
    ...describeSpan(TEXT, start, start + QUOTE.length),
    id: MARK,
    number: 1,
    document: HARBOUR,
    version: HARBOUR,
    wording: wordingOf(QUOTE),
    stance: 'denial',
    author: AUTHOR,
    createdAt: AT,
    updatedAt: AT,
    fromSuggestion: 0,
    note: '',
  })
  old.close()
  const { db, close } = openStore(file)
  onTestFinished(close)
  return { db, file }
}

function keep(
  db: Writer,
  id: string,
  { extracted, original, sha256, fileName }: typeof KEPT,
  removed: number,
): void {
  const { title, words, format, encoding, text } = extracted
  const blocks = JSON.stringify(extracted.blocks)
  const facts = { title, words, format, encoding, fileName, sha256, removed, bytes: original.byteLength }
  const rest = { publishedCheck: 0, read: 0, importedAt: AT, dates: '[]', warnings: '[]', note: '' }
  insert(db, 'document', { id, ...facts, ...rest })
  insert(db, 'original', { document: id, deflated: deflateSync(original) })
  const hash = textHash(text, blocks)
  insert(db, 'text_version', { id, document: id, current: 1, extractor: 'gainsay 0.1', blocks, text, hash })
}

function insert(db: Writer, table: string, row: Record<string, string | number | null | Uint8Array>): void {
  const columns = Object.keys(row).map((name) => `"${name}"`)
  const marks = columns.map(() => '?').join(', ')
  db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`).run(...Object.values(row))
}
