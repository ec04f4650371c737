import { expect, test } from 'vitest'
import { headOf, isBodyNoun, isPeople, isPerson } from '../../../electron/suggest/people-nouns.ts'

test.each([
  ['two pilots at the gate', 'pilots'],
  ['one viewer who knows him', 'viewer'],
  ['the head of the port office', 'head'],
  ['people familiar with the matter', 'people'],
])('the head of “%s” is “%s”', (phrase, head) => expect(headOf(phrase)).toBe(head))

test.each(['pilot', 'viewer', 'witness', 'sister'])('“%s” is one person', (noun) => {
  expect([isPerson(noun), isPeople(noun)]).toEqual([true, false])
})

test.each(['pilots', 'witnesses', 'secretaries', 'people', 'officials'])('“%s” are several', (noun) => {
  expect([isPerson(noun), isPeople(noun)]).toEqual([false, true])
})

test.each(['ministry', 'firms', 'councils'])('“%s” is a body', (noun) => expect(isBodyNoun(noun)).toBe(true))

test.each(['elections', 'flaw', 'media age'])('“%s” is nobody', (noun) =>
  expect([isPerson(noun), isPeople(noun), isBodyNoun(noun)]).toEqual([false, false, false]),
)
