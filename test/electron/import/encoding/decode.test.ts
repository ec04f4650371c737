import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { declaredEncoding } from '../../../../electron/import/encoding/declared.ts'
import { decode } from '../../../../electron/import/encoding/decode.ts'

const ENGLISH = 'The ministry denied that any gate had been opened, and said: “no order was given”.'
const RUSSIAN =
  'Министерство обороны заявило, что войска возвращаются в пункты постоянной дислокации после завершения учений.'
const GERMAN =
  'Die Behörde bestätigte am Mittwoch, dass die Schleusen über Nacht geöffnet wurden; das Ministerium widersprach.'
const JAPANESE =
  '国防省は水曜日、部隊が演習を終えて基地に戻り始めたと発表した。しかし隣国はこれを否定している。'

describe('decoding', () => {
  test.each([
    ['UTF-8', ENGLISH],
    ['UTF-16LE', ENGLISH],
    ['UTF-16BE', RUSSIAN],
    ['UTF-32LE', ENGLISH],
  ])('believes the byte order mark of %s and drops it', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding })
  })

  test.each([
    ['UTF-16LE', ENGLISH],
    ['UTF-16BE', ENGLISH],
    ['windows-1251', RUSSIAN],
    ['KOI8-R', RUSSIAN],
    ['windows-1252', GERMAN],
    ['Shift_JIS', JAPANESE],
    ['EUC-JP', JAPANESE],
  ])('tells %s without a mark', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding)).text).toBe(text)
  })

  test('follows the encoding that a page declares', () => {
    const page = `<meta charset="windows-1253">${'Η κυβέρνηση'}`
    const bytes = iconv.encode(page, 'windows-1253')
    expect(decode(bytes, declaredEncoding(bytes))).toEqual({ text: page, encoding: 'windows-1253' })
  })

  test('prefers good UTF-8 to a declaration that was left behind', () => {
    const page = '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">电脑'
    const bytes = Buffer.from(page)
    expect(decode(bytes, declaredEncoding(bytes))).toEqual({ text: page, encoding: 'UTF-8' })
  })

  test('reads the declaration of XML and of both forms of meta', () => {
    const declared = [
      '<?xml version="1.0" encoding="ISO-8859-2"?>',
      '<meta charset=koi8-r>',
      '<p>none</p>',
    ].map((head) => declaredEncoding(Buffer.from(head)))
    expect(declared).toEqual(['ISO-8859-2', 'koi8-r', null])
  })

  test('keeps out control characters, keeps tabs, makes page breaks line ends', () => {
    expect(decode(Buffer.from('a\x07b\tc\fd\r\ne\rf\u0085g')).text).toBe('ab\tc\nd\ne\nf\ng')
  })

  test('never changes the words: composed and decomposed letters stay as they are', () => {
    const text = 'Caf\u00e9 Cafe\u0301 \u212B \uFB01 \u00A0 \u200B \u2028 \u{1F600}'
    expect(decode(Buffer.from(text)).text).toBe(text)
  })

  test('any text comes back from UTF-8 with LF line ends', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\uFEFF\uFFFD]/u.test(text))
    const lines = fc.array(fc.tuple(words, fc.constantFrom('\n', '\r\n', '\r')))
    fc.assert(
      fc.property(lines, words, (lines, last) => {
        const source = lines.map(([line, end]) => `${line}|${end}`).join('') + last
        const expected = lines.map(([line]) => `${line}|\n`).join('') + last
        expect(decode(Buffer.from(source)).text).toBe(expected)
      }),
    )
  })

  test.each([
    ['NUL bytes', Buffer.alloc(500)],
    [
      'bytes without order',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919 + ((i * i) >> 3)) & 0xff)),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(expect.objectContaining({ code: 'binary' }))
  })
})
