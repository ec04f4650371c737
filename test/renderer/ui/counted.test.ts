import fc from 'fast-check'
import { expect, test } from 'vitest'
import { counted, grouped } from '../../../renderer/ui/counted.ts'

test('a count stands with its word', () => {
  expect(counted(1, 'claim')).toBe('1 claim')
  expect(counted(12_000, 'claim')).toBe('12,000 claims')
  expect(counted(0, 'analysis', 'analyses')).toBe('0 analyses')
})

test('thousands are set apart as English does', () => {
  fc.assert(fc.property(fc.maxSafeNat(), (count) => grouped(count) === count.toLocaleString('en')))
})
