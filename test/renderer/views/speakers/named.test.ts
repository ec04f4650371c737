import { expect, test } from 'vitest'
import type { Speaker } from '../../../../shared/model/speaker.ts'
import { aliasesFrom, isNewName, speakersNamed } from '../../../../renderer/views/speakers/named.ts'

const speaker = (name: string, fields: Partial<Speaker> = {}): Speaker => ({
  id: name,
  name,
  aliases: [],
  role: '',
  side: '',
  note: '',
  statements: 0,
  ...fields,
})

test('speakers are found by name, alias, role and side, and stand in alphabetical order', () => {
  const speakers = [
    speaker('Río Board', { aliases: ['the board'] }),
    speaker('Ilena Marsk', { role: 'interior minister', side: 'Calmera' }),
  ]
  const found = (typed: string) => speakersNamed(speakers, typed).map(({ name }) => name)
  expect(found('')).toEqual(['Ilena Marsk', 'Río Board'])
  expect(found('calmera MINISTER')).toEqual(['Ilena Marsk'])
  expect(found('rio the')).toEqual(['Río Board'])
})

test('aliases are parted by semicolons; each stands once and none is the name', () => {
  expect(aliasesFrom(' the ministry ; the ministry;; Water ministry\nP. Halvin', 'Water ministry')).toEqual([
    'the ministry',
    'P. Halvin',
  ])
})

test('a name is new where no speaker has it, also not as an alias', () => {
  const speakers = [speaker('Río Board', { aliases: ['the board'] })]
  const names = ['Rio Board', ' THE board ', 'río board', ' ', 'Marsk']
  expect(names.filter((name) => isNewName(speakers, name))).toEqual(['Rio Board', 'Marsk'])
})
