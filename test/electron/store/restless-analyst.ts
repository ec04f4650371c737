import { createHash } from 'node:crypto'
import { addDocument } from '../../../electron/store/add-document.ts'
import type { NewDocument } from '../../../electron/store/new-document.ts'
import { listDocuments } from '../../../electron/store/list-documents.ts'
import { change } from '../../../electron/store/history.ts'
import { openStore } from '../../../electron/store/open.ts'
import { createStatement, listStatements, type NewStatement } from '../../../electron/store/statements.ts'
import { tell } from './tell.ts'

/** What a killed process had told: how many documents and statements were saved when it spoke last. */
export interface Told {
  documents: number
  statements: number
}

/**
 * A process that imports an article and marks a word in it, again and again, in the workspace it is given, and tells its parent
 * after each change what is saved. It tells that it begins before it opens the workspace. It never ends by itself: it is there
 * to be killed.
 */
const [file = ''] = process.argv.slice(2)
await tell({ documents: 0, statements: 0 })
const { db } = openStore(file, { create: true })
const author = 'A process'
const NOTHING_KNOWN = {
  outlet: null,
  author: null,
  url: null,
  language: null,
  published: null,
  publishedCheck: false,
  dates: [],
  blocks: [],
  words: 4,
  format: 'text' as const,
  encoding: 'utf-8',
  warnings: [],
}
const told: Told = { documents: listDocuments(db).length, statements: listStatements(db).length }
for (;;) {
  const document = importArticle(told.documents + 1)
  await tell({ ...told, documents: ++told.documents })
  for (let mark = 0; mark < 2; mark++) {
    markWord(document, told.statements + 1)
    await tell({ ...told, statements: ++told.statements })
  }
}

function importArticle(number: number): string {
  const text = `Open, said port ${number}.`
  const original = Buffer.from(text)
  const file: NewDocument = {
    extracted: { ...NOTHING_KNOWN, title: `Port ${number}`, text },
    original,
    sha256: createHash('sha256').update(original).digest('hex'),
    fileName: `${number}.txt`,
  }
  return change(db, { label: 'import', author, batch: 'all' }, (tx) => addDocument(tx, file))
}

function markWord(document: string, number: number): void {
  const span = { start: 0, end: 4, quote: 'Open' }
  const fields: NewStatement['fields'] = {
    stance: 'claim',
    note: `${number}`,
    tags: [{ name: `tag ${number}` }],
  }
  change(db, { label: 'claim', author }, (tx) => createStatement(tx, { document, ...span, fields }))
}
