import BetterSqlite3 from 'better-sqlite3'
import lunr from 'lunr'
import MiniSearch from 'minisearch'
import { FIELD_BOOST } from '../../../electron/search/index/rank.ts'
import { termOf } from '../../../electron/search/languages.ts'
import { wordsIn } from '../../../electron/search/words.ts'
import type { Article } from './articles.ts'

/** Lunr 2.3.9 as it comes, without positions. */
export function plainLunr(articles: readonly Article[]): lunr.Index {
  return lunr(function () {
    this.field('title', { boost: FIELD_BOOST.title })
    this.field('text', { boost: FIELD_BOOST.text })
    articles.forEach(({ title, text }, id) => this.add({ id, title, text }))
  })
}

/** Lunr with our words and terms in place of its own: what our scores are to be equal to. */
export function sameWordsLunr(articles: readonly Article[]): lunr.Index {
  const tokens = (text?: null | string | object | object[]) =>
    wordsIn(String(text))
      .map(({ written }) => termOf(written, 'en'))
      .filter((term) => term !== '')
      .map((term) => new lunr.Token(term, {}))
  const stem: lunr.PipelineFunction = Object.assign(
    (token: lunr.Token) => {
      const term = termOf(token.toString(), 'en')
      return term === '' ? [] : new lunr.Token(term, {})
    },
    { label: 'same words' },
  )
  lunr.Pipeline.registerFunction(stem, 'same words')
  return lunr(function () {
    this.tokenizer = Object.assign(tokens, { separator: /\s/ })
    this.pipeline.reset()
    this.searchPipeline.reset()
    this.searchPipeline.add(stem)
    this.field('title', { boost: FIELD_BOOST.title })
    this.field('text', { boost: FIELD_BOOST.text })
    articles.forEach(({ title, text }, id) => this.add({ id, title, text }))
  })
}

/** SQLite's own full text search, with Porter's stems. */
export class Fts {
  readonly #db = new BetterSqlite3('')

  constructor() {
    this.#db.exec(
      "CREATE VIRTUAL TABLE article USING fts5(title, text, tokenize = 'porter unicode61', content = '')",
    )
  }

  take(articles: readonly Article[], from = 0): void {
    const insert = this.#db.prepare('INSERT INTO article (rowid, title, text) VALUES (?, ?, ?)')
    this.#db.transaction(() =>
      articles.forEach(({ title, text }, i) => insert.run(from + i + 1, title, text)),
    )()
  }

  ask(query: string): unknown[] {
    const sql = 'SELECT rowid FROM article WHERE article MATCH ? ORDER BY bm25(article, 3, 1) LIMIT 20'
    return this.#db.prepare(sql).all(query)
  }
}

export function miniSearch(articles: readonly Article[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: FIELD_BOOST.title } },
  })
  index.addAll(articles.map(({ title, text }, id) => ({ id, title, text })))
  return index
}
