import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldTypography } from '../../../shared/text/fold.ts'

describe('folding typography', () => {
  it('makes curly and straight quotes, dashes and spaces equal', () => {
    expect(foldTypography('“We haven’t” – at\u00A0all')).toBe('"We haven\'t" - at all')
  })

  it('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldTypography(text)).toHaveLength(text.length)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldTypography(foldTypography(text))).toBe(foldTypography(text))
      }),
    )
  })
})
