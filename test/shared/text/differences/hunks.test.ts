import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hunksOf, type Hunk } from '../../../../shared/text/differences/hunks.ts'

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })

/** The left words with every hunk replaced by the right words of it. */
function applied(left: readonly string[], right: readonly string[], hunks: readonly Hunk[]): string[] {
  const out: string[] = []
  let reached = 0
  for (const { leftFrom, leftTo, rightFrom, rightTo } of hunks) {
    out.push(...left.slice(reached, leftFrom), ...right.slice(rightFrom, rightTo))
    reached = leftTo
  }
  return [...out, ...left.slice(reached)]
}

test('the hunks turn one list of words into the other', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      expect(applied(left, right, hunksOf(left, right))).toEqual(right)
    }),
  )
})

test('what is left is as long as the longest common subsequence, from either side', () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const kept = (hunks: readonly Hunk[], length: number) =>
        length - hunks.reduce((sum, { leftFrom, leftTo }) => sum + leftTo - leftFrom, 0)
      expect(kept(hunksOf(left, right), left.length)).toBe(kept(hunksOf(right, left), right.length))
    }),
  )
})

test('two books are compared by the words that each has once', () => {
  const book = Array.from({ length: 20_000 }, (_, at) => (at % 3 === 0 ? 'the' : `word${at}`))
  const other = book.with(7001, 'changed').toSpliced(15_002, 1)
  expect(hunksOf(book, other)).toEqual([
    { leftFrom: 7001, leftTo: 7002, rightFrom: 7001, rightTo: 7002 },
    { leftFrom: 15_002, leftTo: 15_003, rightFrom: 15_002, rightTo: 15_002 },
  ])
})
