import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTEXT, describeSpan, findQuote, isInsidePair, placesOf } from '../../../shared/text/anchor.ts'

describe('describing a span', () => {
  it('keeps the words and 32 units of context on both sides', () => {
    const text = `${'x'.repeat(40)}we haven’t seen any evidence${'y'.repeat(40)}`
    expect(describeSpan(text, 40, 68)).toEqual({
      start: 40,
      end: 68,
      quote: 'we haven’t seen any evidence',
      prefix: 'x'.repeat(CONTEXT),
      suffix: 'y'.repeat(CONTEXT),
    })
  })

  it('takes what there is at the edges of a text', () => {
    expect(describeSpan('denied', 0, 6)).toEqual({
      start: 0,
      end: 6,
      quote: 'denied',
      prefix: '',
      suffix: '',
    })
  })

  it('never splits a surrogate pair in the context', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '😀'), { minLength: 1, maxLength: 120 }),
        fc.nat(),
        (letters, seed) => {
          const text = letters.join('')
          const start = letters.slice(0, seed % letters.length).join('').length
          const { prefix, suffix } = describeSpan(text, start, start)
          expect(prefix + suffix).toBe((prefix + suffix).toWellFormed())
        },
      ),
    )
  })

  it('knows the inside of a pair', () => {
    expect([0, 1, 2, 3].map((offset) => isInsidePair('a😀', offset))).toEqual([false, false, true, false])
  })
})

describe('finding a quote', () => {
  it('finds every place, also overlapping ones', () => {
    expect(placesOf('aaa', 'aa')).toEqual([0, 1])
  })

  it('takes typed quotation marks and spaces for printed ones', () => {
    expect(findQuote('He said: “We haven’t\u00A0seen it”.', "haven't seen")).toEqual([{ start: 13, end: 25 }])
  })

  it('prefers the letter-for-letter place', () => {
    expect(findQuote("it’s, it's", "it's")).toEqual([{ start: 6, end: 10 }])
  })

  it('never finds other words, however near', () => {
    expect(findQuote('We have seen evidence of that.', "We haven't seen evidence")).toEqual([])
  })
})
