import { describe, expect, it } from 'vitest'
import { quotationsOnly } from '../../../../electron/suggest/quotations-only.ts'
import { told, whole } from '../told.ts'

describe('speech between dashes', () => {
  it('is a quotation, and so is what goes on behind its tag', () => {
    expect(told('— The gate was open, — said the mayor, Ida Brandt. — Nobody closed it.')).toEqual([
      ['Ida Brandt', 'claim', 'The gate was open'],
      ['Ida Brandt', 'denial', 'Nobody closed it.'],
    ])
  })

  it('is said directly', () => {
    expect(whole('- The gate was open, - Berg told us.').map(({ form }) => form)).toEqual(['direct'])
  })

  it('is found in a language that the rules do not know', () => {
    const text = '— Ворота были открыты всю ночь, — сказала Ида Брандт.'
    expect(
      quotationsOnly(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(({ quote }) => quote),
    ).toEqual(['Ворота были открыты всю ночь'])
  })

  it('is no item of a list', () => {
    expect(told('- Berg said the gate was open - a first.')).toEqual([
      ['Berg', 'claim', 'the gate was open - a first'],
    ])
  })
})
