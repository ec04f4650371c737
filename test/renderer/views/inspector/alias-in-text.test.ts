import { expect, test } from 'vitest'
import type { Speaker } from '../../../../shared/model/speaker.ts'
import { aliasInText } from '../../../../renderer/views/inspector/alias-in-text.ts'

const TEXT =
  'The port\noffice denied it. Its clerk, Jon Ek, too. Officials agreed, and he said so; Brandt did not, officials say.'

const SPEAKERS: Speaker[] = [
  { id: 'a', name: 'Ida Brandt', aliases: ['Brandt'], role: '', side: '', note: '', statements: 1 },
]

const named = (
  words: string,
  by: 'name' | 'role' | 'pronoun' | 'as written' = 'as written',
  name = words,
) => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, name, by, known: null, meant: null }
}

test.each([
  ['words over two lines', named('The port\noffice'), 'The port office'],
  ['a role with its name', named('Its clerk, Jon Ek', 'name', 'Jon Ek'), 'Jon Ek'],
  ['a role whose name stands elsewhere', named('Its clerk', 'role', 'Jon Ek'), 'Its clerk'],
  ['a name of one word', named('Officials'), 'Officials'],
  ['a name that somebody has as an alias', named('Brandt', 'name'), null],
  ['a pronoun', named('he', 'pronoun'), null],
  ['a pronoun of whom nothing is known', named('he'), null],
  ['one word in small letters', named('officials'), null],
  ['nobody', null, null],
])('of %s', (_, words, alias) => {
  expect(aliasInText(TEXT, words, SPEAKERS)).toBe(alias)
})
