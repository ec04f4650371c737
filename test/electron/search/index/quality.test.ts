import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bestFirst } from '../../../../electron/search/index/best.ts'
import { LiveIndex } from '../../../../electron/search/index/live-index.ts'
import { rank } from '../../../../electron/search/index/rank.ts'
import { resolveAll } from '../../../../electron/search/index/resolve.ts'
import { wordsIn } from '../../../../electron/search/words.ts'
import { indexed, sourceOf } from '../index-documents.ts'

const COLLECTIONS = new URL('../../../../../shared/data/search/', import.meta.url)

const collection = z.object({
  docs: z.record(z.string(), z.string()),
  queries: z.record(z.string(), z.string()),
  qrels: z.record(z.string(), z.array(z.string())),
})

/** The mean over all queries of the precision at each document that was to be found (MAP of trec_eval). */
function meanAveragePrecision(name: string): number {
  const { docs, queries, qrels } = collection.parse(
    JSON.parse(readFileSync(new URL(`${name}.json`, COLLECTIONS), 'utf8')),
  )
  const names = Object.keys(docs)
  const index = new LiveIndex(sourceOf(names.map((id, i) => indexed(i, docs[id] ?? ''))))
  index.refresh()
  const precisions = Object.entries(queries).map(([id, words]) => {
    const wanted = new Set(qrels[id])
    const ranking = rank(index, resolveAll(index, clausesOf(words)), () => true)
    const found = bestFirst(ranking, Infinity, (equal) => [...equal]).map((number) => names[number] ?? '')
    let hits = 0
    const sum = found.reduce((sum, name, i) => (wanted.has(name) ? sum + ++hits / (i + 1) : sum), 0)
    return wanted.size === 0 ? 0 : sum / wanted.size
  })
  return precisions.reduce((sum, precision) => sum + precision, 0) / precisions.length
}

const clausesOf = (words: string) =>
  wordsIn(words).map(({ written }) => ({
    kind: 'words' as const,
    forms: [written],
    fields: ['title', 'text'] as const,
    boost: 1,
    presence: 'optional' as const,
    typed: written,
  }))

describe.skipIf(!existsSync(COLLECTIONS))(
  'documents that matter come first (skipped where the collections are absent)',
  () => {
    // What lunr reaches as it comes, .311 and .284.
    test.each([
      ['cran', 0.311],
      ['npl', 0.284],
    ])('in %s with a mean average precision of %f or more', (name, floor) => {
      expect(meanAveragePrecision(name)).toBeGreaterThanOrEqual(floor)
    })
  },
)
