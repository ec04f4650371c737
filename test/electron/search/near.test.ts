import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearnesses } from '../../../electron/search/near.ts'

const near = (text: string, words: string, apart: number) =>
  nearnesses(text.split(' '), words.split(' '), apart)

describe('words near each other', () => {
  test.each([
    ['no measurable fall', 'no fall', 1, [[0, 2]]],
    ['no very measurable fall', 'no fall', 1, []],
    ['fall of no kind', 'no fall', 1, [[0, 2]]],
    ['no no fall', 'no fall', 0, [[1, 2]]],
    [
      'no fall no fall',
      'no fall',
      5,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['no x no', 'no no', 1, [[0, 2]]],
    ['no x', 'no no', 9, []],
  ])('in “%s”: “%s” ~%i', (text, words, apart, expected) => {
    expect(near(text, words, apart)).toEqual(expected)
  })

  test('have all words within reach, and no such place is missed', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'x')
    const text = fc.array(word, { maxLength: 12 })
    const forms = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(text, forms, fc.nat(3), (words, wanted, apart) => {
        const found = nearnesses(words, wanted, apart)
        for (const places of found) {
          expect(places.map((place) => words[place]).toSorted()).toEqual(wanted.toSorted())
          expect((places.at(-1) ?? 0) - (places[0] ?? 0)).toBeLessThan(wanted.length + apart)
        }
        const windows = words.map((_, i) => words.slice(i, i + wanted.length + apart))
        expect(found.length > 0).toBe(windows.some((window) => hasAll(window, wanted)))
      }),
    )
  })
})

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  const left = [...words]
  return wanted.every((form) => {
    const at = left.indexOf(form)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}
