import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetMap } from '../../../shared/text/offsets.ts'

describe('offsets between UTF-16 units and code points', () => {
  it('counts a surrogate pair as one code point', () => {
    const map = offsetMap('a😀b')
    expect([0, 1, 3, 4].map(map.toCodePoints)).toEqual([0, 1, 2, 3])
    expect([0, 1, 2, 3].map(map.toUtf16)).toEqual([0, 1, 3, 4])
  })

  it('takes an offset inside a pair as the place before the pair', () => {
    expect(offsetMap('a😀b').toCodePoints(2)).toBe(1)
  })

  it('agrees with counting by hand on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), (text, seed) => {
        const letters = [...text]
        const codePoints = seed % (letters.length + 1)
        const utf16 = letters.slice(0, codePoints).join('').length
        const map = offsetMap(text)
        expect({ codePoints: map.toCodePoints(utf16), utf16: map.toUtf16(codePoints) }).toEqual({
          codePoints,
          utf16,
        })
      }),
    )
  })
})
