import { expect, test } from 'vitest'
import { sharedWords } from '../../../../renderer/views/statements/shared-words.ts'

const row = (speaker: string | null, proposition: string | null) => ({ speaker, proposition })

test('selected rows tell how many speakers and propositions they have, and that some have none', () => {
  const rows = [row('ida', 'safe'), row('ida', 'late'), row('tomas', 'safe')]
  expect(sharedWords(rows, 3)).toBe('2 speakers, 2 propositions')
  expect(sharedWords([...rows, row('ida', null)], 4)).toBe('2 speakers, 2 propositions or none')
  expect(sharedWords([row('ida', null), row(null, null)], 2)).toBe('1 speaker or none, no proposition')
})

test('while some of the selected rows are not known, nothing is told', () => {
  expect(sharedWords([row('ida', 'safe')], 2)).toBe('')
  expect(sharedWords([], 0)).toBe('')
})
