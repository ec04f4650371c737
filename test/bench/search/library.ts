import { TEXT_FIELDS } from '../../../shared/query/fields.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import { clausesOf } from '../../../electron/search/clauses.ts'
import { analyse } from '../../../electron/search/index/analyse.ts'
import { bestFirst } from '../../../electron/search/index/best.ts'
import { FINGERPRINT } from '../../../electron/search/index/fingerprint.ts'
import { LiveIndex } from '../../../electron/search/index/live-index.ts'
import { rank } from '../../../electron/search/index/rank.ts'
import { resolveAll } from '../../../electron/search/index/resolve.ts'
import { createSearchIndex } from '../../../electron/search/index/search-index.ts'
import { openStore, type Store, type Writer } from '../../../electron/store/open.ts'
import { readSearchIndex } from '../../../electron/store/search-index.ts'
import { writeSearchIndex } from '../../../electron/store/search-index-writes.ts'
import { timeLater } from '../clock.ts'
import type { Article } from './articles.ts'

/** Shown of each answer. */
const PAGE = 20

/** A workspace with the search index of many articles. Their texts are left out: what is measured is the index. */
export class Library {
  readonly #store: Store
  readonly #db: Writer
  #index: LiveIndex

  /** Made where there is no such file. */
  constructor(file: string) {
    this.#store = openStore(file, { create: true })
    this.#db = this.#store.db
    this.#index = new LiveIndex(readSearchIndex(this.#db))
  }

  /** Rows of documents, as an import leaves them before their words are found. */
  makeRoom(from: number, to: number): void {
    const insert = this.#db.prepare(DOCUMENT)
    this.#db.transaction(() => {
      for (let number = from; number < to; number++) insert.run(idOf(number), `hash ${number}`)
    })()
  }

  /**
   * Finds the words of articles, a thousand in a transaction, and merges them into segments as they come. Tells how many
   * milliseconds of the processor that took, without what it takes to make room.
   */
  async take(articles: Iterable<Article>, from: number): Promise<number> {
    this.#db.pragma('synchronous = OFF')
    const pending = this.#db.prepare(PENDING)
    const save = this.#db.transaction((batch: readonly Article[], first: number) =>
      batch.forEach((article, i) => pending.run(idOf(first + i), FINGERPRINT, analyse(article))),
    )
    const source = readSearchIndex(this.#db)
    const index = createSearchIndex(source, (write) => Promise.resolve(writeSearchIndex(this.#db, write)))
    let saved = from
    let spent = 0
    for (const batch of batches(articles, 1000)) {
      this.makeRoom(saved, saved + batch.length)
      spent += await timeLater(async () => {
        save(batch, saved)
        await index.upkeep(() => {})
      })
      saved += batch.length
    }
    return spent
  }

  /** Opens the index anew, as a program does that has just started. */
  reopen(): LiveIndex {
    this.#index = new LiveIndex(readSearchIndex(this.#db))
    this.#index.refresh()
    return this.#index
  }

  /** Lets go of what was opened. */
  forget(): void {
    this.#index = new LiveIndex(readSearchIndex(this.#db))
  }

  /** One more document, until a query would find it. */
  add(article: Article, number: number): void {
    this.#db.prepare(PENDING).run(idOf(number), FINGERPRINT, analyse(article))
    this.#index.refresh()
  }

  /** The numbers of the first page, and how many were found. */
  ask(query: string): { first: number[]; total: number } {
    const clauses = clausesOf(query, parseQuery(query).parts, TEXT_FIELDS)
    const ranking = rank(this.#index, resolveAll(this.#index, clauses), () => true)
    const found = bestFirst(ranking, PAGE, (equal) => this.#index.inOrder(equal))
    return { first: found.slice(0, PAGE), total: found.length }
  }

  /** All documents that are found, with their scores. */
  scores(query: string): Map<number, number> {
    const clauses = clausesOf(query, parseQuery(query).parts, TEXT_FIELDS)
    const { numbers, scores } = rank(this.#index, resolveAll(this.#index, clauses), () => true)
    return new Map(numbers.map((number) => [number - 1, scores[number] ?? 0]))
  }

  /** Bytes of the file that the index takes. */
  size(): number {
    const sql = "SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'search_%'"
    return Number(this.#db.prepare(sql).pluck().get())
  }

  close(): void {
    this.#store.close()
  }
}

/** The same things, so many at a time. */
function* batches<T>(all: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = []
  for (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const PENDING = 'INSERT INTO search_pending (document, analysis, bytes) VALUES (?, ?, ?)'

const DOCUMENT = `INSERT INTO document (id, title, publishedCheck, read, words, importedAt, format, encoding, fileName,
    bytes, sha256, removed, dates, warnings, note)
  VALUES (?, '', 0, 0, 0, '', 'text', 'utf-8', '', 0, ?, 0, '[]', '[]', '')`

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
