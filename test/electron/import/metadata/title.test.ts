import { expect, test } from 'vitest'
import { outletBeside, titleOf, withoutOutlet } from '../../../../electron/import/metadata/title.ts'

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

test.each([
  ['Gates are closing | Northline Wire', 'Gates are closing', 'Northline Wire'],
  [
    'Gates are closing at Anselt - World - The Brede Courier',
    'Gates are closing at Anselt',
    'The Brede Courier',
  ],
  ['Northline Wire » Gates are closing', 'Gates are closing', 'Northline Wire'],
])('the title %s tells the outlet beside its headline', (title, headline, outlet) => {
  expect(outletBeside(title, headline)).toBe(outlet)
})

test.each([
  ['Gates are closing', 'Gates are closing'],
  ['Gates are closing: Ministry Denies All', 'Gates are closing'],
  ['Gates are closing – two towns warned', 'Gates are closing'],
  ['Minister denies that gates are closing | Northline Wire', 'Gates are closing'],
  // The heading of the page is the name of the site.
  ['Gates Are Closing at Anselt | Northline Wire', 'Northline Wire'],
])('the title %s tells no outlet beside %s', (title, headline) => {
  expect(outletBeside(title, headline)).toBe(null)
})

test.each([
  [
    'heading',
    'Varesh concedes a discharge[1] it had denied[ii]',
    'Varesh concedes a discharge it had denied',
  ],
  ['paragraph', 'The gates were open[1].[2] Nobody said so.', 'The gates were open.'],
  ['paragraph', '[1] is a list of all orders.', '[1] is a list of all orders.'],
] as const)('marks of notes are no part of a title: a %s', (kind, text, title) => {
  expect(titleOf(text, [{ start: 0, end: text.length, kind }])).toBe(title)
})
