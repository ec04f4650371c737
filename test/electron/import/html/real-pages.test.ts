import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsePool } from '../../../../electron/api/importing/parse-pool.ts'
import { PAGES, scorePages } from './score-pages.ts'

const present = existsSync(PAGES)
if (!present) console.log('Skipped: the real pages are not here.')

/** As the program reads them: on its threads, where one that takes too long or too much would be given up. */
test.skipIf(!present)('65 real pages give the words of the article, title, byline and day', async () => {
  const scores = await scorePages(async (bytes) => {
    const answer = await parsePool.run({ kind: 'file', fileName: 'source.html', bytes })
    if (answer.kind !== 'extracted') throw new Error(JSON.stringify(answer))
    return answer.extracted
  })
  expect(scores.words).toBeGreaterThanOrEqual(0.95)
  expect(scores.title).toBeGreaterThanOrEqual(0.95)
  expect(scores.byline).toBeGreaterThanOrEqual(0.85)
  expect(scores.day).toBeGreaterThanOrEqual(0.95)
})
