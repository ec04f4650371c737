import { expect, test } from 'vitest'
import { withoutOutlet } from '../../../../electron/import/metadata/title.ts'

test.each([
  ['Gates are closing | Northline Wire', 'Northline Wire', 'Gates are closing'],
  ['Gates are closing - Northline Wire', 'Northline Wire', 'Gates are closing'],
  ['Gates are closing — NORTHLINE WIRE', 'Northline Wire', 'Gates are closing'],
  ['Northline Wire: Gates are closing', 'Northline Wire', 'Gates are closing'],
  ['Gates are closing | A+ (News)', 'A+ (News)', 'Gates are closing'],
])('the outlet is no part of the title %s', (title, outlet, bare) => {
  expect(withoutOutlet(title, outlet)).toBe(bare)
})

test.each([
  ['Minister answers Northline Wire', 'Northline Wire'],
  ['A twelve-hour night at The Post-Northline Wire', 'Northline Wire'],
  ['Northline Wire', 'Northline Wire'],
  ['Gates are closing | World', 'Northline Wire'],
  ['Gates are closing | Northline Wire', null],
])('the title %s stays whole where %s is no addition to it', (title, outlet) => {
  expect(withoutOutlet(title, outlet)).toBe(title)
})
