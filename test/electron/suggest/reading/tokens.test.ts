import { expect, test } from 'vitest'
import { tokensOf } from '../../../../electron/suggest/reading/tokens.ts'

const words = (text: string) => tokensOf(text, { start: 0, end: text.length }).map((token) => token.text)

test.each([
  [
    'a name with a letter that the tagger does not know',
    'Then Yıldız spoke.',
    ['Then', 'Yıldız', 'spoke', '.'],
  ],
  ['an address', 'Then korrin.org spoke.', ['Then', 'korrin.org', 'spoke', '.']],
  ['initials behind a hyphen', 'All non-U.S. boats left.', ['All', 'non-U.S.', 'boats', 'left', '.']],
])('%s is one word', (_, text, expected) => expect(words(text)).toEqual(expected))

test('“n’t” stays apart', () => expect(words("They don't say.")).toEqual(['They', 'do', "n't", 'say', '.']))

test('how a wire marks a company is left out', () =>
  expect(words('Korrin Port Plc <KPP.L> said so.')).toEqual(['Korrin', 'Port', 'Plc', 'said', 'so', '.']))
