import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { carrier } from '../../../../electron/import/encoding/carry-span.ts'
import { isInsidePair } from '../../../../shared/text/anchor.ts'
import { cleanText } from '../../../../electron/import/encoding/decode.ts'

const readIn = (bytes: Buffer, encoding: string) => ({
  text: cleanText(iconv.decode(bytes, encoding)),
  encoding,
})

/** A text, the encoding that it is written in, and one that it may be taken for. */
const pairs = fc.constantFrom(
  ['UTF-8', 'windows-1252'],
  ['UTF-8', 'ISO-8859-15'],
  ['windows-1251', 'KOI8-R'],
  ['windows-1250', 'windows-1252'],
  ['Shift_JIS', 'windows-1252'],
  ['GB18030', 'windows-1252'],
  ['UTF-16LE', 'windows-1252'],
  ['IBM866', 'windows-1251'],
)
const letters = fc.constantFrom(...'aZ .,“”\r\n\téüßñčřжДЯあ漢字😀\u0001\f')
const written = fc.array(letters, { minLength: 1, maxLength: 40 }).map((all) => all.join(''))

describe('a span in another reading of the same bytes', () => {
  test('is the same bytes, and comes back to where it was', () => {
    fc.assert(
      fc.property(pairs, written, fc.nat(), fc.nat(), ([right = '', wrong = ''], words, from, length) => {
        const bytes = iconv.encode(words, right)
        const [read, misread] = [readIn(bytes, right), readIn(bytes, wrong)]
        const start = from % Math.max(1, read.text.length)
        const span = { start, end: Math.min(read.text.length, start + 1 + (length % 12)) }
        fc.pre(!isInsidePair(read.text, span.start) && !isInsidePair(read.text, span.end))
        const there = carrier(bytes, read, misread)(span)
        if (there === null) return
        const back = carrier(bytes, misread, read)(there)
        // A control character that a reading leaves out beside the span moves its ends.
        const isAllThere = misread.text.length === iconv.decode(bytes, wrong).length
        if (back !== null && isAllThere) expect(back).toEqual(span)
      }),
    )
  })

  test('is found for every word, wherever the wrong encoding keeps spaces and ends of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zéüßñžč]{1,8}$/), { minLength: 1 }), (words) => {
        const bytes = Buffer.from(words.join(' '))
        const [read, misread] = [readIn(bytes, 'UTF-8'), readIn(bytes, 'windows-1252')]
        const carry = carrier(bytes, misread, read)
        let at = 0
        const carried = misread.text.split(' ').map((word) => {
          const span = carry({ start: at, end: at + word.length })
          at += word.length + 1
          return read.text.slice(span?.start, span?.end)
        })
        expect(carried).toEqual(words)
      }),
    )
  })

  test('is not carried where it would cut a letter, where letters are lost, or where the text is not its bytes decoded', () => {
    const bytes = Buffer.from('Die Brücke')
    const [read, misread] = [readIn(bytes, 'UTF-8'), readIn(bytes, 'windows-1252')]
    expect(misread.text).toBe('Die BrÃ¼cke')
    expect(carrier(bytes, misread, read)({ start: 4, end: 7 })).toBe(null)
    const latin = Buffer.from('Die Brücke', 'latin1')
    const [good, lossy] = [readIn(latin, 'windows-1252'), readIn(latin, 'UTF-8')]
    expect(carrier(latin, good, lossy)({ start: 4, end: 10 })).toBe(null)
    expect(carrier(bytes, { ...misread, text: 'Brücke' }, read)({ start: 0, end: 3 })).toBe(null)
  })
})
