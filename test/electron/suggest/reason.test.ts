import { expect, it } from 'vitest'
import { whole } from './told.ts'

it.each([
  ['a name', 'Anna Berg said the gate was open.', '“said”, Anna Berg: states it'],
  [
    'a word that points back',
    'Anna Berg left. She said the gate had not been shut.',
    '“said”, “She” taken for Anna Berg: says that it is not so',
  ],
  [
    'a role',
    'Ivo Lindt, the mayor, left. The mayor said nobody came.',
    '“said”, “The mayor” taken for Ivo Lindt: says that there was none',
  ],
  ['“who”', 'Marta Kos, who denied taking bribes, left.', '“denied”, “who” taken for Marta Kos: denies it'],
  ['a name in a headline', 'Lindt: Ferries left at noon', 'with a name before it, Lindt: states it'],
  [
    'nothing but what stands before it',
    'Anna Berg opened the gate. “It was shut for a whole day.”',
    'a quotation, probably Anna Berg: states it',
  ],
  [
    'a signature',
    'Anger grew.\nThe gate is shut\n— Ida Brandt (@idab) March 3, 2024',
    'signed, Ida Brandt: states it',
  ],
])('the reason tells a speaker found by %s', (_, text, reason) => {
  expect(whole(text).map((one) => one.reason)).toEqual([reason])
})
