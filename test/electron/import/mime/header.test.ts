import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerText } from '../../../../electron/import/mime/encoded-words.ts'
import { fieldsIn } from '../../../../electron/import/mime/header-fields.ts'
import { parameterOf } from '../../../../electron/import/mime/parameter.ts'

describe('encoded words', () => {
  test('are put into letters; a letter may be cut between two of them', () => {
    expect(headerText('=?iso-8859-1?q?Gr=FC=DFe?= aus =?utf-8?b?QW5zZWx0?=')).toBe('Grüße aus Anselt')
    expect(headerText('=?utf-8?Q?Gr=C3?= =?utf-8?Q?=BC=C3=9Fe?=')).toBe('Grüße')
    expect(headerText(Buffer.from('Grüße, roh').toString('latin1'))).toBe('Grüße, roh')
  })

  test('of any text come back as it was', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[^\p{L}\p{N}\p{P}]/gu, ''))
    fc.assert(
      fc.property(words, (text) => {
        const word = `=?utf-8?b?${Buffer.from(text).toString('base64')}?=`
        expect(headerText(word)).toBe(text)
      }),
    )
  })

  test('that are none stay as they stand', () => {
    expect(headerText('=?utf-8?x?a?= and =?broken')).toBe('=?utf-8?x?a?= and =?broken')
  })
})

describe('parameters', () => {
  test.each([
    ['text/plain; charset="utf-8"', 'charset', 'utf-8'],
    ['text/plain; format=flowed; charset=utf-8', 'charset', 'utf-8'],
    ['a; filename="a \\"b\\".txt"', 'filename', 'a "b".txt'],
    ["a; filename*=utf-8''Gr%C3%BC%C3%9Fe.txt", 'filename', 'Grüße.txt'],
    ["a; filename*1=%BCn.txt; filename*0*=utf-8''gr%C3", 'filename', 'grün.txt'],
    ['a; name*0=long; name*1=er.txt', 'name', 'longer.txt'],
  ])('of %s: %s is %s', (field, name, value) => expect(parameterOf(field, name)).toBe(value))

  test('that are not there are null', () => expect(parameterOf('text/plain', 'charset')).toBeNull())
})

test('folded fields are joined, and of two of a name the first counts', () => {
  expect([...fieldsIn('Subject: one\r\n two\r\nX-A: 1\r\nsubject: other\r\nno field')]).toEqual([
    ['subject', 'one two'],
    ['x-a', '1'],
  ])
})
