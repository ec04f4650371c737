import { expect, test } from 'vitest'
import { inQuotes } from '../../../../shared/text/in-quotes.ts'
import { excerptOf } from '../../../../renderer/views/palette/excerpt.ts'
import { matcher } from '../../../../renderer/views/palette/match.ts'

/** What a line shows of a title for the words typed, and the words in it that are bold. */
function line(title: string, typed: string) {
  const excerpt = excerptOf(title, matcher(typed)(title)?.spans ?? [])
  return [excerpt.title, excerpt.spans.map(({ start, end }) => excerpt.title.slice(start, end))]
}

const LONG = inQuotes(
  `${'The ministry has said so again and again. '.repeat(6)}Nobody saw Élise at the gate.`,
)

test('a title whose words are seen at its start stands from its start', () => {
  expect(line('Denial of the gate', 'gate')).toEqual(['Denial of the gate', ['gate']])
  expect(line('Denial of the gate', '')).toEqual(['Denial of the gate', []])
})

test('a word far behind is brought into sight, with what stands just before it', () => {
  expect(line(LONG, 'elise')).toEqual(['… and again. Nobody saw Élise at the gate.”', ['Élise']])
})

test('of a long title a line holds no more than it can show, and no word is bold that is cut off', () => {
  const [title, bold] = line(LONG, 'ministry elise')
  expect(title).toHaveLength(161)
  expect(title).toMatch(/^“The ministry has said .*…$/)
  expect(bold).toEqual(['ministry'])
})

test('words of a script without spaces are brought into sight too', () => {
  expect(line(`${'水'.repeat(200)}坝`, '坝')).toEqual([`… ${'水'.repeat(24)}坝`, ['坝']])
})
