import lunr from 'lunr'
import { describe, expect, test } from 'vitest'
import { termOf } from '../../../electron/search/analysis.ts'
import { clausesOf } from '../../../electron/search/clauses.ts'
import { createSearchEngine } from '../../../electron/search/engine.ts'
import { FIELD_BOOST } from '../../../electron/search/rank.ts'
import { wordsIn } from '../../../electron/search/words.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import { indexed } from './index-documents.ts'

const asked = (query: string, limit: number) => ({
  clauses: clausesOf(query, parseQuery(query).parts, ['title', 'text']),
  among: null,
  limit,
  offset: 0,
})

const WORDS =
  'gates river not said no fall minister water Korrin Calmera measured closing dam level report'.split(' ')

/** Sixty small documents from a fixed sequence, so that every run compares the same. */
function corpus() {
  let state = 42
  const next = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below
  const some = (count: number) =>
    Array.from({ length: count }, () => WORDS[next(WORDS.length)] ?? '').join(' ')
  return Array.from({ length: 60 }, (_, i) => indexed(i, some(5 + next(40)), some(1 + next(4))))
}

/** Lunr itself over the same words. */
function plainLunr(documents: readonly ReturnType<typeof indexed>[]) {
  return lunr(function () {
    this.pipeline.reset()
    this.searchPipeline.reset()
    this.field('title', { boost: FIELD_BOOST.title })
    this.field('text', { boost: FIELD_BOOST.text })
    const termsOf = (text: string) =>
      wordsIn(text)
        .map((word) => termOf(word.form) ?? '')
        .filter((term) => term !== '')
        .join(' ')
    for (const { id, title, text } of documents) this.add({ id, title: termsOf(title), text: termsOf(text) })
  })
}

const rounded = (scores: Iterable<readonly [string, number]>) =>
  Object.fromEntries([...scores].map(([id, score]) => [id, score.toFixed(9)]))

describe('selection and scores', () => {
  const documents = corpus()
  const engine = createSearchEngine()
  engine.put(documents.toReversed())
  const reference = plainLunr(documents)

  test.each([
    'river',
    'korrin dam level',
    '+river -fall',
    '+title:dam water',
    'title:korrin text:not',
    'not^5 said',
    'calmera -title:river +no',
    'korr* wat*',
    '-river',
    'river river^2',
    'nothing',
    '+nothing river',
  ])('are those of lunr for: %s', (query) => {
    const found = engine.find(asked(query, 500))
    expect(rounded(found.hits.map(({ document, score }) => [document, score]))).toEqual(
      rounded(
        reference
          .search(query.replace(/\w+(?![*\w]*[*:])/g, (word) => termOf(word) ?? word))
          .map(({ ref, score }) => [ref, score]),
      ),
    )
  })

  test('do not depend on what was in the index before', () => {
    const changed = createSearchEngine()
    changed.put(documents)
    changed.put([indexed(3, 'river river river'), indexed(99, 'river korrin')])
    changed.remove([indexed(99, '').id])
    changed.put([documents[3] ?? indexed(3, '')])
    const request = asked('river korrin~1 "no fall"', 100)
    expect(changed.find(request)).toEqual(engine.find(request))
  })
})
