import { expect, test } from 'vitest'
import type { SearchHit } from '../../../../shared/contract/search.ts'
import { neighbourOf } from '../../../../renderer/views/search/hit-walk.ts'

/** Hits with so many passages each. */
const hitAt =
  (...passages: number[]) =>
  (index: number) => {
    const count = passages[index]
    const passage = { start: 0, end: 1, text: '', matches: [], reasons: [], statement: null, note: null }
    const hit = { document: null, title: '', outlet: null, published: null, reliability: null, score: 0 }
    return Promise.resolve<SearchHit | undefined>(
      count === undefined
        ? undefined
        : { ...hit, matches: 0, passages: Array.from({ length: count }, () => passage) },
    )
  }

test.each([
  [{ hit: 0, passage: 0 }, 1, { hit: 0, passage: 1 }],
  [{ hit: 0, passage: 1 }, 1, { hit: 1, passage: 0 }],
  [{ hit: 1, passage: 0 }, 1, { hit: 2, passage: 0 }],
  [{ hit: 2, passage: 2 }, 1, null],
  [{ hit: 2, passage: 0 }, -1, { hit: 1, passage: 0 }],
  [{ hit: 1, passage: 0 }, -1, { hit: 0, passage: 1 }],
  [{ hit: 0, passage: 0 }, -1, null],
] as const)('from %j by %i comes %j', async (from, step, to) => {
  expect(await neighbourOf(from, step, hitAt(2, 1, 3))).toEqual(to)
})
