import { expect, it } from 'vitest'
import { suggest } from '../../../../electron/suggest/suggest.ts'

/** The names of the speakers of a text, in text order. */
const speakers = (text: string): (string | null)[] =>
  suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }]).map(
    ({ speaker }) => speaker?.name ?? null,
  )

it.each([
  ['a last name', 'Anna Berg opened the port. Berg said the gate was closed.', ['Anna Berg']],
  ['a title before the name', 'Defence Minister Anna Berg said the gate was closed.', ['Anna Berg']],
  [
    'he, by the last who spoke',
    'Ivo Lindt said the gate was open. He added that the ferry had left.',
    ['Ivo Lindt', 'Ivo Lindt'],
  ],
  [
    'she, by the one whom the sentence before began with',
    'Ivo Lindt said the gate was open. Anna Berg arrived at noon. She said the ferry had left.',
    ['Ivo Lindt', 'Anna Berg'],
  ],
  [
    'he and she apart, by their titles',
    'Mr Lindt met Mrs Berg. He said the gate was open, and she said it was closed.',
    ['Lindt', 'Berg'],
  ],
  [
    'a person behind the name of a body',
    'Pentagon Press Secretary Anna Berg said the gate was open. Berg said it was shut at noon.',
    ['Anna Berg', 'Anna Berg'],
  ],
  ['who', 'Marta Kos, who denied taking bribes, resigned.', ['Marta Kos']],
  [
    'a role beside the name',
    'Ivo Lindt, the mayor, left early. The mayor said the gate was open.',
    ['Ivo Lindt'],
  ],
  [
    'a body by its noun',
    'The Harbour Ministry met. The ministry said the gate was open.',
    ['Harbour Ministry'],
  ],
  [
    'somebody else who belongs to a name',
    'A spokesman for Anna Berg said the gate was open.',
    ['A spokesman for Anna Berg'],
  ],
  [
    'the name that explains a word',
    'Its spokeswoman, Petra Halvin, denied the gate was open.',
    ['Petra Halvin'],
  ],
  [
    'the role in a headline, by the text below',
    'Gate was open, general warns\nGeneral Kenneth Wils said the gate was open.',
    ['Kenneth Wils', 'Kenneth Wils'],
  ],
])('names %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
