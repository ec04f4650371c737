import { expect, it, test } from 'vitest'
import { saidAgain, type PrintedStatement } from '../../../../electron/parallels/origins/said-again.ts'

const TITLE = 'Brandt: No Second Breach in the Northern Wall'

/** A quote of one speaker, so many units from the head of the article. */
const quoteAt = (start: number, quote: string): PrintedStatement => ({
  start,
  end: start + quote.length,
  quote,
  wording: quote,
  title: TITLE,
})
const SEEN = 'We have seen no sign of a second breach in the wall'

/** Two quotes of one speaker in one article, and whether they are one utterance. All are invented. */
const PAIRS: readonly (readonly [about: string, same: boolean, PrintedStatement, PrintedStatement])[] = [
  ['printed again further down', true, quoteAt(100, SEEN), quoteAt(900, `${SEEN}, and we have looked`)],
  ['with a word changed', true, quoteAt(100, SEEN), quoteAt(900, SEEN.replace('sign', 'trace'))],
  ['marked inside each other', true, quoteAt(100, SEEN), quoteAt(103, SEEN.slice(3))],
  ['another utterance', false, quoteAt(100, SEEN), quoteAt(900, 'The gates will open at dawn')],
  ['turned round', false, quoteAt(100, SEEN), quoteAt(900, SEEN.replace('no sign', 'a sign'))],
  [
    'going on',
    false,
    quoteAt(100, 'I think she will go home'),
    quoteAt(145, 'I think she will go home tonight'),
  ],
  ['a turn of phrase', false, quoteAt(100, 'That is wrong'), quoteAt(900, 'That is wrong, and so is he')],
]

test.each(PAIRS)('a quote %s', (_, same, one, other) => {
  expect(saidAgain([one, other])).toEqual(same ? [[one, other]] : [])
})

it('takes a headline for the statement that has most of its words, in whatever order', () => {
  const headline = quoteAt(8, 'No Second Breach in the Northern Wall')
  const said = quoteAt(
    200,
    'the northern wall had been looked at twice, and a second breach was out of the question',
  )
  const less = quoteAt(500, 'nobody should come near the wall')
  expect(saidAgain([headline, less, said])).toEqual([[headline, said]])
  expect(saidAgain([headline, less])).toEqual([])
})

it('looks at no pair of what a transcript says again and again', () => {
  const often = Array.from({ length: 60 }, (_, at) =>
    quoteAt(1000 * at, `I put it to you, sir, on day ${at}`),
  )
  expect(saidAgain(often)).toEqual([])
})
