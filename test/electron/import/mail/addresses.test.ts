import { expect, test } from 'vitest'
import { addressesIn, nameOf } from '../../../../electron/import/mail/addresses.ts'

test('people are parted by commas, but not by those within quotes and brackets', () => {
  expect(addressesIn('"Venn, Mara" <m@a.example>, tomas@b.example (Tomas, desk), Desk: c@d.example')).toEqual(
    ['Venn, Mara <m@a.example>', 'tomas@b.example (Tomas, desk)', 'c@d.example'],
  )
  expect(addressesIn(undefined)).toEqual([])
})

test.each([
  ['Mara Venn <m@a.example>', 'Mara Venn'],
  ["'Mara Venn' <m@a.example>", 'Mara Venn'],
  ['<m@a.example>', 'm@a.example'],
  ['m@a.example', 'm@a.example'],
])('%s is called %s', (person, name) => expect(nameOf(person)).toBe(name))
