import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf } from '../../../electron/search/clauses.ts'
import { createShortTexts } from '../../../electron/search/short-texts.ts'
import { parseQuery } from '../../../shared/query/parse.ts'

function textsOf(texts: readonly string[]) {
  const made = createShortTexts<number>()
  texts.forEach((text, key) => made.put(key, '', text))
  return made
}

const clauses = (query: string) => clausesOf(query, parseQuery(query).parts, ['title', 'text'])
const keys = (texts: readonly string[], query: string) =>
  [...textsOf(texts).find(clauses(query))].toSorted((a, b) => b[1] - a[1]).map(([key]) => key)

const QUOTES = [
  'Our gauges show no fall at all',
  'No measurable fall by nightfall',
  'The withdrawal has begun',
  'We deny that the gates fall',
]

describe('quotes and notes', () => {
  test.each([
    ['gauge', [0]],
    ['"no fall"', [0]],
    ['"no fall"~1', [0, 1]],
    ['withdrawing', [2]],
    ['withdr*', [2]],
    ['withdrawl~1', [2]],
    ['+fall -gates', [0, 1]],
    ['-fall', [2]],
    ['+fall +gates', [3]],
    ['+fall +nobody', []],
    ['"gauges nobody"', []],
    ['title:fall', []],
    ['fall -title:gauges', [3, 1, 0]],
    ['', []],
  ])('are found for %s', (query, expected) => {
    expect(keys(QUOTES, query).toSorted()).toEqual(expected.toSorted())
  })

  test('come best first: more of the words, and shorter', () => {
    expect(keys(['dam', 'a long story of a dam that broke', 'dam gates', 'nothing'], 'gates dam')).toEqual([
      2, 0, 1,
    ])
  })

  test('are found as if what was replaced and removed had never been there', () => {
    const words = fc.array(fc.constantFrom('gate', 'gates', 'dam', 'not'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(words), fc.array(words), (before, after) => {
        const texts = (list: readonly string[][]) => list.map((each) => each.join(' '))
        const changed = textsOf(texts(before))
        texts(after).forEach((text, key) => changed.put(key, '', text))
        for (let key = after.length; key < before.length; key++) changed.remove(key)
        const query = clauses('gate^2 "gate dam" -not da*')
        expect([...changed.find(query)].toSorted()).toEqual([...textsOf(texts(after)).find(query)].toSorted())
      }),
    )
  })
})
