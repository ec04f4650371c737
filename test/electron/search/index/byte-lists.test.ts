import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteLists } from '../../../../electron/search/index/byte-lists.ts'
import { ByteReader, ByteWriter } from '../../../../electron/search/index/bytes.ts'

const numbersIn = (lists: ByteLists, list: number): number[] => {
  const writer = new ByteWriter()
  lists.copyTo(list, writer)
  const bytes = writer.take()
  const reader = new ByteReader(bytes)
  const numbers: number[] = []
  while (reader.at < bytes.length) numbers.push(reader.number())
  return numbers
}

test('each list gives what was added to it, in the order in which it came', () => {
  const addition = fc.tuple(
    fc.oneof(fc.nat(3), fc.nat(5000)),
    fc.oneof(fc.nat(200), fc.nat(2 ** 32 - 1)),
    fc.nat(60),
  )
  fc.assert(
    fc.property(fc.array(addition, { maxLength: 40 }), (additions) => {
      const lists = new ByteLists()
      const expected = new Map<number, number[]>()
      for (const [list, value, times] of additions)
        for (let i = 0; i < times; i++) {
          lists.number(list, value)
          expected.set(list, [...(expected.get(list) ?? []), value])
        }
      for (const [list, numbers] of expected) expect(numbersIn(lists, list)).toEqual(numbers)
    }),
  )
})

test('a list to which nothing was added is empty', () => {
  const lists = new ByteLists()
  lists.number(1, 7)
  expect([0, 1, 2, 100_000].map((list) => numbersIn(lists, list))).toEqual([[], [7], [], []])
})

test('a list that outgrows the pool is whole, and so is the one beside it', () => {
  const lists = new ByteLists()
  const many = Array.from({ length: 200_000 }, (_, i) => i % 128)
  for (const value of many) {
    lists.number(0, value)
    if (value === 0) lists.number(1, value)
  }
  expect(numbersIn(lists, 0)).toEqual(many)
  expect(numbersIn(lists, 1)).toEqual(many.filter((value) => value === 0))
})
