import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  valuesOf,
  valueWords,
  withToggled,
  withValues,
} from '../../../../renderer/views/statements/filter-fields.ts'

test('a value that is chosen twice is as if it had never been chosen', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.option(fc.string())), fc.string(), (outlets, value) => {
      const before = withValues({ text: 'gates' }, 'outlets', outlets)
      const twice = withToggled(withToggled(before, 'outlets', value), 'outlets', value)
      expect(new Set(valuesOf(twice, 'outlets'))).toEqual(new Set(valuesOf(before, 'outlets')))
    }),
  )
})

test('a field without values leaves the filter', () => {
  expect(withToggled({ stances: ['claim'] }, 'stances', 'claim')).toEqual({})
})

test('statements that have no such thing can be asked for beside those that have', () => {
  expect(withToggled({ credibility: [3] }, 'credibility', null)).toEqual({ credibility: [3, null] })
})

test('values are called what people call them', () => {
  const names = new Map([['id-1', 'Ilena Marsk']])
  expect([
    valueWords('stances', 'denial', names),
    valueWords('credibility', 3, names),
    valueWords('months', '2024-03', names),
    valueWords('speakers', 'id-1', names),
    valueWords('speakers', null, names),
    valueWords('outlets', '2024', names),
  ]).toEqual(['Denial', '3 possibly true', 'Mar 2024', 'Ilena Marsk', 'none', '2024'])
})
