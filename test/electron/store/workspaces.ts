import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { HistoryPage } from '../../../shared/contract/workspace.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { addDocument } from '../../../electron/store/add-document.ts'
import type { NewDocument } from '../../../electron/store/new-document.ts'
import { change } from '../../../electron/store/history.ts'
import { listHistory } from '../../../electron/store/history-list.ts'
import { openStore, type Reader, type Store, type Writer } from '../../../electron/store/open.ts'

export const AUTHOR = 'Mara Lindqvist'

/** The harbour texts are ours: an invented quarrel over a closed port. */
export const TEXT =
  'The harbour is open, said Ida Brandt. “We have seen no closure”, the port office answered. Nobody else spoke. 😀 End.'

/** A folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A new workspace that is closed with the test, unless the test closed it. */
export function newStore(): Store {
  const store = openStore(join(temporaryFolder(), 'harbour.gainsay'), { create: true })
  onTestFinished(() => void (store.db.open && store.close()))
  return store
}

/** A text file as an importer hands it over. */
export function newDocument(title: string, text = TEXT): NewDocument {
  const original = Buffer.from(`${title}\n${text}`)
  return {
    extracted: {
      title,
      outlet: 'The Sound Gazette',
      author: null,
      url: null,
      language: 'en',
      published: '2031-05',
      publishedCheck: true,
      dates: [{ value: '2031-05', kind: 'dateline', quote: 'May 2031' }],
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      words: text.split(/\s+/).length,
      format: 'text',
      encoding: 'utf-8',
      warnings: [],
    },
    original,
    sha256: createHash('sha256').update(original).digest('hex'),
    fileName: `${title}.txt`,
  }
}

/** Imports a document in a step of its own. */
export const imported = (db: Writer, title: string, text = TEXT): Id =>
  step(db, (tx) => addDocument(tx, newDocument(title, text)))

/** The newest steps, those that wait to be redone included. */
export const history = (db: Reader, limit: number): HistoryPage['steps'] =>
  listHistory(db, { words: '', offset: 0, limit }).steps

/** A change whose name does not matter. */
export const step = <T>(db: Writer, work: Parameters<typeof change<T>>[2], label = 'change'): T =>
  change(db, { label, author: AUTHOR }, work)

/** Where the words stand in the text, as the page would send them. */
export function spanOf(quote: string, text = TEXT) {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote }
}

/** Every row of the content, to compare two states of a workspace. What undo leaves alone is not content. */
export function contentOf(db: Reader): Record<string, unknown[]> {
  const tables = [
    'document',
    'original',
    'text_version',
    'statement',
    'statement_tag',
    'speaker',
    'proposition',
    'tag',
    'link',
    'note',
    'saved_filter',
    'saved_search',
  ]
  return Object.fromEntries(
    tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all()]),
  )
}
