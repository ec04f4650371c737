import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainLetters } from '../../../../shared/text/plain-letters.ts'
import { matcher } from '../../../../renderer/views/palette/match.ts'

const match = (title: string, typed: string) => matcher(typed)(title)

test('words are found in any order and the start of a word is preferred', () => {
  expect(match('Hidden denial', 'den')).toEqual({ score: 1, spans: [{ start: 7, end: 10 }] })
  expect(match('Mark selection as denial', 'den mark')).toEqual({
    score: 1,
    spans: [
      { start: 0, end: 4 },
      { start: 18, end: 21 },
    ],
  })
})

test('accents make no difference, and what was found is marked where it stands', () => {
  expect(match('Élise Özdemir', 'ozd')).toEqual({ score: 1, spans: [{ start: 6, end: 9 }] })
  expect(match('The ﬁne Élise', 'elise')).toEqual({ score: 1, spans: [{ start: 8, end: 13 }] })
})

test('a title without one of the words is not found', () => {
  expect(match('Export', 'export pdf')).toBeNull()
})

test('every span holds letters that were typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme', minLength: 1 }),
      (before, typed) => {
        const title = `${before} ${typed}`
        const words = plainLetters(typed).split(/\s+/).filter(Boolean)
        const found = match(title, typed)
        expect(found).not.toBeNull()
        for (const { start, end } of found?.spans ?? []) {
          const letters = plainLetters(title.slice(start, end))
          expect(words.filter((word) => letters.includes(word))).not.toEqual([])
        }
      },
    ),
  )
})
