import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termOf as termIn } from '../../../electron/search/languages.ts'
import { foldWord, wordsIn } from '../../../electron/search/words.ts'

const termOf = (word: string) => termIn(word, 'en')
const forms = (text: string) => wordsIn(text).map((word) => word.form)

describe('the words of a text', () => {
  test('are the same for curly and straight quotes, no-break spaces, soft hyphens and full-width letters', () => {
    expect(forms('We haven’t\u00a0seen with\u00addrawal “now”')).toEqual(
      forms('We haven\'t seen withdrawal "now"'),
    )
    expect(forms('ﬁeld Ｆｉｅｌｄ')).toEqual(['field', 'field'])
  })

  test('lose accents, case, pointing and the possessive s', () => {
    expect(forms('Élysée’s ČESKÝ وَزِيرٌ Ёлка')).toEqual(['elysee', 'cesky', 'وزير', 'елка'])
  })

  test('keep the signs that tell words apart in other scripts', () => {
    expect(forms('हिन्दी がか')).not.toContain('हनद')
    expect(foldWord('が')).not.toBe(foldWord('か'))
  })

  test('stand where the text has them, also after letters that change their length', () => {
    const text = 'İİİ İstanbul’da görüşme'
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'İİİ',
      'İstanbul’da',
      'görüşme',
    ])
  })

  test('are found where a script writes no spaces', () => {
    expect(forms('北京大学')).toEqual(['北京', '大学'])
  })

  test('are those that the segmenter finds in the whole text', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
    const letters = fc.constantFrom(...`aZ9 .,'’"-_:@#\u00a0\u00ad\n\u0301é北京ไทยиא1️⃣🇦`)
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const whole = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike)
        const expected = whole.filter(({ segment }) => foldWord(segment) !== '')
        expect(wordsIn(text).map(({ start, end }) => [start, text.slice(start, end)])).toEqual(
          expected.map(({ index, segment }) => [index, segment]),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('fold to themselves when they are folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { form } of wordsIn(text)) expect(foldWord(foldWord(form))).toBe(foldWord(form))
      }),
    )
  })
})

describe('the terms of words', () => {
  test('keep every word of denial and of reporting', () => {
    const kept = ['not', 'no', 'nor', 'never', 'neither', 'cannot', 'did', 'said', 'say', 'says', 'deny']
    expect(kept.filter((word) => termOf(word) === '')).toEqual([])
  })

  test('leave out words too common to help', () => {
    expect(['the', 'of', 'and'].map(termOf)).toEqual(['', '', ''])
  })

  test('are stems for Latin letters and whole words otherwise', () => {
    expect(['withdrawal', 'withdrawing', 'вывода', 'وزير'].map(termOf)).toEqual([
      'withdraw',
      'withdraw',
      'вывода',
      'وزير',
    ])
  })
})
