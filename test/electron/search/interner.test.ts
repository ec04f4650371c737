import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Interner } from '../../../electron/search/interner.ts'
import { eachStretch, lettersOf } from '../../../electron/search/stretches.ts'

test('every stretch has the number under which it first came', () => {
  const letters = fc.constantFrom('a', 'b', 'é', '\u{1f409}', ' ')
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letters }), { maxLength: 40 }), (texts) => {
      const interner = new Interner()
      const numbers = new Map<string, number>()
      for (const text of texts)
        eachStretch(text, (units, from, to) => {
          const stretch = lettersOf(units, from, to)
          if (!numbers.has(stretch)) numbers.set(stretch, numbers.size)
          expect(interner.numberOf(units, from, to)).toBe(numbers.get(stretch))
        })
      expect(interner.size).toBe(numbers.size)
    }),
  )
})

test('numbers stay the same while many more come', () => {
  const interner = new Interner()
  const many = Array.from({ length: 20_000 }, (_, i) => `word${i} ${i}`).join(' ')
  const numbersOf = () => {
    const numbers: number[] = []
    eachStretch(many, (units, from, to) => numbers.push(interner.numberOf(units, from, to)))
    return numbers
  }
  const first = numbersOf()
  expect(numbersOf()).toEqual(first)
  expect(interner.size).toBe(new Set(many.split(' ')).size)
})

test('the stretches of a text are what stands between its spaces', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('x', '\u{1f409}', '\ud800', ' ', '\n', '\u00a0', '\t') }),
      (text) => {
        const found: string[] = []
        eachStretch(text, (units, from, to) => found.push(lettersOf(units, from, to)))
        expect(found).toEqual(text.split(/[ \n\t\u00a0]+/).filter((stretch) => stretch !== ''))
      },
    ),
  )
})

test('a text longer than any that shares its room is read whole', () => {
  const words: string[] = []
  eachStretch(`${'a'.repeat(300_000)} end`, (units, from, to) => words.push(lettersOf(units, from, to)))
  expect(words.map((word) => word.length)).toEqual([300_000, 3])
})
