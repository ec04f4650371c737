import { expect, it } from 'vitest'
import { figuresOf } from '../../../../electron/parallels/text/figures.ts'
import { rawWords } from '../../../../shared/text/words/raw-words.ts'

/** The words at which a figure begins, and its key. */
function figuresIn(text: string): [string, number][] {
  const words = [...rawWords(text)]
  return [...figuresOf(text, words)].flatMap((key, at): [string, number][] =>
    key === 0 ? [] : [[words[at]?.raw ?? '', key]],
  )
}
const begin = (text: string) => figuresIn(text).map(([word]) => word)

it('finds figures in digits and in words', () => {
  expect(begin('Three boats carried 1,200 crates and 7.5 tonnes of salt.')).toEqual(['Three', '1,200', '7.5'])
})

it('takes a fraction for one figure', () => {
  expect(begin('It pays 1-3/8 pct.')).toEqual(['1'])
})

it('leaves out dates, years and ordinals, which two reports have in common by chance', () => {
  expect(begin('On March 31, 1987, in the 2nd quarter, 4 April and Jan 7 included.')).toEqual([])
})

it('gives the same figure the same key, however it is written', () => {
  const [[, five], [, digit], [, thousand], [, plain], [, other]] = figuresIn('five 5 1,000 1000 1001') as [
    [string, number],
    [string, number],
    [string, number],
    [string, number],
    [string, number],
  ]
  expect([five === digit, thousand === plain, plain === other]).toEqual([true, true, false])
})
