import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  asksFor,
  completed,
  conditionsOf,
  filterText,
  nearlySpelt,
  toggled,
} from '../../../shared/query/edit.ts'
import { parseQuery } from '../../../shared/query/parse.ts'

describe('a filter chosen by hand', () => {
  test('is typed behind the query, and taken out again', () => {
    const once = toggled('"no fall" gates', 'outlet', 'Radio Varesh')
    expect([once, toggled(once, 'outlet', 'radio varesh'), toggled('', 'stance', 'denial')]).toEqual([
      '"no fall" gates outlet:"Radio Varesh"',
      '"no fall" gates',
      'stance:denial',
    ])
  })

  test('is known again in the query, unless it is left out there', () => {
    const query = 'stance:Denial -speaker:Marsk'
    expect([asksFor(query, 'stance', 'denial'), asksFor(query, 'speaker', 'Marsk')]).toEqual([true, false])
  })

  test('comes back from the query as the value that it was, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        const value = name.trim()
        if (value === '') return
        const [part, ...more] = parseQuery(filterText('speaker', value)).parts
        expect([part?.kind === 'filter' && part.value, more]).toEqual([value, []])
      }),
      { numRuns: 500 },
    )
  })
})

describe('the conditions of a query', () => {
  test('can each be done without', () => {
    expect(conditionsOf(' gauges  -"no fall" title:dam ')).toEqual([
      { typed: 'gauges', without: '-"no fall" title:dam' },
      { typed: '-"no fall"', without: 'gauges title:dam' },
      { typed: 'title:dam', without: 'gauges  -"no fall"' },
    ])
  })
})

describe('a completion', () => {
  test('takes the place of what was typed and leaves the caret where one goes on', () => {
    expect(completed('gates -sp dam', { start: 7, end: 9 }, 'speaker:')).toEqual({
      query: 'gates -speaker: dam',
      caret: 15,
    })
    expect(completed('gates st', { start: 6, end: 8 }, 'stance:denial')).toEqual({
      query: 'gates stance:denial ',
      caret: 20,
    })
  })
})

test.each([
  ['withdrawl', 'withdrawl~1'],
  [
    '+withdrawl the "no fal" gates^2 stance:denial -rain',
    '+withdrawl~1 the "no fal" gates^2~1 stance:denial -rain',
  ],
  ['gaug* marsk~2 "no fal"', null],
  ['', null],
  ['gates '.repeat(30), null],
])('“%s” with a letter wrong is asked as %s', (query, wider) => {
  expect(nearlySpelt(query)).toBe(wider)
})
