import { expect, test } from 'vitest'
import { alignPair } from '../../../../electron/api/comparison/align-pair.ts'
import { smallLibrary } from '../../parallels/small-library.ts'

/** Sentences of a third text: beside many, words that only two texts share weigh something. */
const ELSEWHERE = Array.from(
  { length: 200 },
  (_, at) => `Farmer ${at} drove the cattle of farmer ${at + 1} uphill.`,
)

/** The passages of two texts as they are written down: the kind, and the words on both sides. */
function passagesOf(one: string, other: string): [kind: string, left: string, right: string][] {
  const library = smallLibrary(new Map(Object.entries({ one, other, third: ELSEWHERE.join(' ') })))
  const numbered = (number: number, name: string, text: string) => {
    const source = { document: name, version: name, sha256: name, text, blocks: [] }
    return { number, text: { source, compared: library.text(name) } }
  }
  return alignPair(numbered(1, 'one', one), numbered(2, 'other', other)).passages.map(
    ({ kind, left, right }) => [kind, one.slice(left.start, left.end), other.slice(right.start, right.end)],
  )
}

const SAID =
  'Our gauges show no drop at all so far. They tell us the gates are closing; the river tells us otherwise'
const SHORTER =
  'Our gauges show no drop so far. They say that the gates are closing. The river says otherwise'

test('a quotation in two papers is one passage with its own ends, whatever is told of the speaker', () => {
  expect(
    passagesOf(
      `“${SAID},” Ilena Marsk, the interior minister, said in Anselt, where the lower town had lost all power.`,
      `“${SHORTER},” Ilena Marsk, who is minister of the interior, told this newspaper.`,
    ),
  ).toEqual([['edited', SAID, SHORTER]])
})

test('of a quotation that goes on in one paper the part that both have is the passage', () => {
  expect(
    passagesOf(
      `“We will take Varesh at its word, but we will judge them on their actions,” she added.`,
      `"What I told the ministry when I was there last week is we will take Varesh at its word but judge it on its actions.\n\n"If the gates are to close, somebody has to close them."`,
    ),
  ).toEqual([
    [
      'edited',
      'We will take Varesh at its word, but we will judge them on their actions',
      'we will take Varesh at its word but judge it on its actions',
    ],
  ])
})

test('what is reworded around a quotation is a passage beside it', () => {
  const quoted = 'The logs are working papers and will not leave this building'
  const left = `Petra Halvin denied that her ministry had ever promised the commission anything about the six gates of Korrin. “${quoted},” she said.`
  const right = `Nothing was promised about the gates of Korrin by the water ministry, or so says its spokeswoman, Petra Halvin. “${quoted}.”`
  expect(passagesOf(left, right)).toEqual([
    ['reworded', left, right],
    ['verbatim', quoted, quoted],
  ])
})
