import { expect, test } from 'vitest'
import { smallLibrary } from '../small-library.ts'

const payout = (company: string, cents: string, before: string, places: string) =>
  `${company} sets payout\n\nThe quarterly dividend is ${cents} cents a share against ${before} cents a share before, and it will be paid by ${places} branches to holders of record.`

const forms = new Map(
  [
    ['Harbour Salt', '35', '30', '12'],
    ['Varesh Timber', '7.5', '8', '3'],
    ['Korrin Rope', '14', '11', '40'],
    ['Brede Glass', '22', '20', '6'],
    ['Anselt Wool', '63', '60', '19'],
  ].map(([company = '', cents = '', before = '', places = '']) => [
    company,
    payout(company, cents, before, places),
  ]),
)

test('a form that two companies filled in is no parallel', () => {
  const library = smallLibrary(forms)
  expect(library.align('Harbour Salt', 'Varesh Timber')).toEqual([])
})

test('the same notice printed twice is one, and so is one with a figure changed', () => {
  const print = payout('Harbour Salt', '35', '30', '12')
  const library = smallLibrary(
    new Map([...forms, ['copy', `Markets\n\n${print}`], ['wrong', print.replace('35 cents', '53 cents')]]),
  )
  expect(library.align('Harbour Salt', 'copy')).toHaveLength(1)
  expect(library.align('Harbour Salt', 'wrong')).toHaveLength(1)
})

test('a later print of one event, with all its figures changed, is one', () => {
  const event = (drowned: string, missing: string) =>
    `The ferry Halcyon struck the northern breakwater of Korrin before dawn, drowning ${drowned} fishermen, while ${missing} others are missing, the harbour master said.`
  const library = smallLibrary(new Map([...forms, ['early', event('5', '20')], ['late', event('8', '31')]]))
  expect(library.align('early', 'late')).toHaveLength(1)
})
