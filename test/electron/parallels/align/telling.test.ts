import { expect, test } from 'vitest'
import { smallLibrary } from '../small-library.ts'

/** Many notices with the same turn of phrase, each on a matter of its own. */
const NOTICES = Array.from(
  { length: 60 },
  (_, at) =>
    `Company ${at} of hall ${at * 7} has filed with the harbour commission a statement for the offering of ${at * 13} shares.`,
)
const SENTENCE =
  'Ida Brandt kept a spaniel that woke the lower town before any siren did, and was given a medal by the guild of bakers.'

const tellingOf = (left: string, right: string): number => {
  const texts = { left, right, ...Object.fromEntries(NOTICES.map((text, at) => [`notice ${at}`, text])) }
  return Math.max(
    ...smallLibrary(new Map(Object.entries(texts)))
      .align('left', 'right')
      .map(({ telling }) => telling),
  )
}

test('a sentence of which no other text has the words tells all, a turn of phrase next to nothing', () => {
  const phrase = tellingOf(
    'Ropes of Brede has filed with the harbour commission a statement for the offering of 12 shares.',
    'Salt of Korrin has filed with the harbour commission a statement for the offering of 12 shares.',
  )
  expect(tellingOf(SENTENCE, `Nobody slept. ${SENTENCE}`)).toBe(6)
  expect(phrase).toBeLessThan(2)
})

test('a quotation tells more than the same words that are not quoted', () => {
  const words = 'The spaniel woke us before any siren did, and the bakers gave it a bone'
  const [quoted, plain] = [`“${words}.”`, `${words}.`].map((said) => tellingOf(said, `Nobody slept. ${said}`))
  expect(quoted).toBeGreaterThan(plain ?? 0)
})
