import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createHash } from 'node:crypto'
import { TEXT_FIELDS } from '../../../../shared/query/fields.ts'
import { parseQuery } from '../../../../shared/query/parse.ts'
import type { Id } from '../../../../shared/model/identity.ts'
import type { StillWanted } from '../../../../electron/jobs/withdrawal.ts'
import { clausesOf } from '../../../../electron/search/clauses.ts'
import type { TextAnswer } from '../../../../electron/search/clause.ts'
import { analyse } from '../../../../electron/search/index/analyse.ts'
import { FINGERPRINT } from '../../../../electron/search/index/fingerprint.ts'
import { LiveIndex } from '../../../../electron/search/index/live-index.ts'
import { rank } from '../../../../electron/search/index/rank.ts'
import { resolveAll } from '../../../../electron/search/index/resolve.ts'
import { createSearchIndex, type SearchIndex } from '../../../../electron/search/index/search-index.ts'
import { addDocument } from '../../../../electron/store/add-document.ts'
import { removeDocuments, updateDocuments } from '../../../../electron/store/documents.ts'
import { change, redo, undo, type Change } from '../../../../electron/store/history.ts'
import { openStore } from '../../../../electron/store/open.ts'
import { readSearchIndex } from '../../../../electron/store/search-index.ts'
import { writeSearchIndex } from '../../../../electron/store/search-index-writes.ts'

export interface Article {
  readonly title: string
  /** A paragraph a line. */
  readonly text: string
  readonly language?: string
}

/** So many documents make a segment here, that tests need not write thousands. */
const FEW = 20

/** A workspace in a file of its own, with its search index on the same thread. It is closed with the test. */
export function indexedWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-search-'))
  const store = openStore(join(folder, 'index.gainsay'), { create: true })
  onTestFinished(() => {
    store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const { db } = store
  const open = (): SearchIndex =>
    createSearchIndex(readSearchIndex(db), (write) => Promise.resolve(writeSearchIndex(db, write)), FEW)
  let index = open()
  let live = new LiveIndex(readSearchIndex(db))
  let files = 0
  const step = <T>(work: (tx: Change) => T): T => change(db, { label: 'change', author: 'Ida' }, work)
  return {
    db,
    file: store.file,
    add: (article: Article): Id => step((tx) => addDocument(tx, newDocument(article, files++))),
    remove: (ids: readonly Id[]) => step((tx) => removeDocuments(tx, ids)),
    rename: (id: Id, title: string) => step((tx) => updateDocuments(tx, [id], { title })),
    undo: () => undo(db),
    redo: () => redo(db),
    /** Forgets what is in memory, as a new start does. */
    reopen: () => {
      index = open()
      live = new LiveIndex(readSearchIndex(db))
    },
    upkeep: () => index.upkeep(() => {}),
    find: (query: string, page = { limit: 20, offset: 0 }, wanted?: StillWanted): Promise<TextAnswer> =>
      index.find({ clauses: clausesIn(query), among: null, ...page }, wanted),
    /** The documents that were found and their scores, without passages. */
    scores: (query: string): Record<Id, number> => {
      live.refresh()
      const { numbers, scores } = rank(live, resolveAll(live, clausesIn(query)), () => true)
      return Object.fromEntries(numbers.map((number) => [live.id(number), scores[number] ?? 0]))
    },
  }
}

const clausesIn = (query: string) => clausesOf(query, parseQuery(query).parts, TEXT_FIELDS)

function newDocument({ title, text, language = 'en' }: Article, number: number) {
  const original = Buffer.from(`${number} ${title}\n${text}`)
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: 'paragraph' as const,
  }))
  const extracted = {
    title,
    outlet: null,
    author: null,
    url: null,
    language,
    published: null,
    publishedCheck: false,
    dates: [],
    text,
    blocks,
    words: 1,
    format: 'text' as const,
    encoding: 'utf-8',
    warnings: [],
  }
  return {
    extracted,
    original,
    sha256: createHash('sha256').update(original).digest('hex'),
    fileName: `${number}.txt`,
    indexed: { analysis: FINGERPRINT, bytes: analyse(extracted) },
  }
}
