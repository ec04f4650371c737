import { expect, test } from 'vitest'
import type { Link, LinkEnd } from '../../../../shared/model/link.ts'
import { firstWords, likelyKind, seenFrom } from '../../../../renderer/views/inspector/link-words.ts'

const end = (statement: string): LinkEnd => ({
  statement,
  number: 1,
  stance: 'claim',
  quote: 'the gates are open',
  speaker: null,
  document: 'd',
  title: 'Report',
})
const link = (kind: string): Link => ({
  id: kind,
  kind,
  from: end('a'),
  to: end('b'),
  author: '',
  createdAt: '2024-03-19T14:06:00.000Z',
})
const wordsFrom = (statement: string, kinds: readonly string[]) =>
  seenFrom(kinds.map(link), statement).map(({ words, other }) => `${words} ${other.statement}`)

test('a link reads forwards from where it begins, and backwards from where it ends', () => {
  const kinds = ['contradicts', 'supports', 'responds to', 'quotes']
  expect(wordsFrom('a', kinds)).toEqual(['contradicts b', 'supports b', 'responds to b', 'quotes b'])
  expect(wordsFrom('b', kinds)).toEqual(['contradicts a', 'supported by a', 'answered by a', '← quotes a'])
})

test('a long quote is cut after a whole word', () => {
  expect(firstWords('“Our gauges show no fall at all, so far.”', 20)).toBe('Our gauges show no …')
  expect(firstWords('“cut by a third”')).toBe('cut by a third')
})

test('offers first what two statements will mostly do to each other', () => {
  const kinds = (
    [
      [
        { stance: 'denial', speaker: 'b' },
        { stance: 'claim', speaker: 'a' },
      ],
      [
        { stance: 'claim', speaker: 'a' },
        { stance: 'claim', speaker: 'a' },
      ],
      [
        { stance: 'claim', speaker: 'a' },
        { stance: 'claim', speaker: 'b' },
      ],
      [
        { stance: 'denial', speaker: null },
        { stance: 'denial', speaker: null },
      ],
      [
        { stance: 'comment', speaker: 'a' },
        { stance: 'claim', speaker: 'a' },
      ],
    ] as const
  ).map(([from, to]) => likelyKind(from, to))
  expect(kinds).toEqual(['contradicts', 'repeats', 'supports', 'supports', 'responds to'])
})
