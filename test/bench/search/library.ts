import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
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
import { openStore, type Writer } from '../../../electron/store/open.ts'
import { readSearchIndex } from '../../../electron/store/search-index.ts'
import { writeSearchIndex } from '../../../electron/store/search-index-writes.ts'
import type { Article } from './articles.ts'

/** Shown of each answer. */
const PAGE = 20

/** A workspace with the search index of many articles. Their texts are left out: what is measured is the index. */
export class Library {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gainsay-bench-'))
  readonly #store = openStore(join(this.#folder, 'library.gainsay'), { create: true })
  readonly #db: Writer = this.#store.db
  #index = new LiveIndex(readSearchIndex(this.#db))

  /** Rows of documents, as an import leaves them before their words are found. */
  makeRoom(from: number, to: number): void {
    const insert = this.#db.prepare(DOCUMENT)
    this.#db.transaction(() => {
      for (let number = from; number < to; number++) insert.run(idOf(number), `hash ${number}`)
    })()
  }

  /** Finds the words of articles, a thousand in a transaction, and merges them into segments as they come. */
  async take(articles: Iterable<Article>, from: number): Promise<void> {
    this.#db.pragma('synchronous = OFF')
    const pending = this.#db.prepare(PENDING)
    const save = this.#db.transaction((batch: readonly Uint8Array[], first: number) =>
      batch.forEach((bytes, i) => pending.run(idOf(first + i), FINGERPRINT, bytes)),
    )
    const source = readSearchIndex(this.#db)
    const index = createSearchIndex(source, (write) => Promise.resolve(writeSearchIndex(this.#db, write)))
    let batch: Uint8Array[] = []
    let saved = from
    const flush = async () => {
      save(batch, saved)
      saved += batch.length
      batch = []
      await index.upkeep(() => {})
    }
    for (const article of articles) {
      batch.push(analyse(article))
      if (batch.length === 1000) await flush()
    }
    await flush()
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
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

const PENDING = 'INSERT INTO search_pending (document, analysis, bytes) VALUES (?, ?, ?)'

const DOCUMENT = `INSERT INTO document (id, title, publishedCheck, read, words, importedAt, format, encoding, fileName,
    bytes, sha256, removed, dates, warnings, note)
  VALUES (?, '', 0, 0, 0, '', 'text', 'utf-8', '', 0, ?, 0, '[]', '[]', '')`

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
