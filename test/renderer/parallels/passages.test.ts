import { describe, expect, it } from 'vitest'
import type { ParallelHere } from '../../../shared/contract/parallels.ts'
import { nextParallel } from '../../../renderer/parallels/next-parallel.ts'
import { passagesOf } from '../../../renderer/parallels/passages.ts'

const A = 'aaaaaaaa-0000-4000-8000-000000000000'
const B = 'bbbbbbbb-0000-4000-8000-000000000000'

const parallel = (id: number, start: number, end: number, document: string): ParallelHere => ({
  id,
  kind: 'edited',
  likeness: 0.9,
  change: 'other',
  here: { start, end },
  there: { document, start: 0, end: end - start, title: 'There', outlet: null, published: null },
})

describe('the passages of a text', () => {
  it('take parallels at nearly the same place as one', () => {
    const all = [parallel(1, 10, 50, A), parallel(2, 12, 52, B), parallel(3, 45, 90, A)]
    const told = passagesOf(all).map(({ start, end, documents, parallels }) => ({
      start,
      end,
      documents,
      ids: parallels.map(({ id }) => id),
    }))
    expect(told).toEqual([
      { start: 10, end: 52, documents: 2, ids: [1, 2] },
      { start: 45, end: 90, documents: 1, ids: [3] },
    ])
  })

  it('have the ends of the copy where it is reworded around, and tell of both', () => {
    const around = { ...parallel(1, 0, 90, A), kind: 'reworded' as const }
    const beside = { ...parallel(3, 200, 290, A), kind: 'reworded' as const }
    const told = passagesOf([around, parallel(2, 40, 60, B), beside])
    expect(told.map(({ start, end, documents }) => [start, end, documents])).toEqual([
      [40, 60, 2],
      [200, 290, 1],
    ])
  })

  it('count a document once that holds the words twice', () => {
    expect(passagesOf([parallel(1, 0, 9, A), parallel(2, 0, 9, A)])[0]?.documents).toBe(1)
  })
})

describe('the next parallel', () => {
  const all = [parallel(1, 0, 20, A), parallel(2, 0, 20, B), parallel(3, 30, 40, B)]
  const walk = (from: number | null, open: readonly string[], by: 1 | -1 = 1) =>
    nextParallel(all, from, (document) => open.includes(document), by)?.id

  it('leads to documents that are open beside the text, round again at the end', () => {
    expect([walk(null, [B]), walk(2, [B]), walk(3, [B])]).toEqual([2, 3, 2])
  })

  it('goes backwards, from the end where none is chosen', () => {
    expect([walk(null, [B], -1), walk(2, [B], -1)]).toEqual([3, 3])
  })

  it('stops once at each passage while no other document is open', () => {
    expect([walk(null, []), walk(1, [])]).toEqual([1, 3])
  })

  it('is none where there are none', () => {
    expect(nextParallel([], null, () => true, 1)).toBeNull()
  })
})
