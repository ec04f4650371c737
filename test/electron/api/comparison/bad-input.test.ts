import { describe, expect, it, test } from 'vitest'
import { z } from 'zod'
import { finish, invented, libraryOf, passagesOf } from './library-of.ts'

const SHARED = invented(1, 6)
const among = (words: string, seed: number) => `${invented(seed, 6)}\n\n${words}\n\n${invented(seed + 1, 6)}`

const passage = z.object({ left: z.string(), leftStart: z.number(), leftEnd: z.number(), kind: z.string() })

/** The kinds of the passages that texts share, each with the words that one of the two has there. */
function sharedBy(...texts: string[]): (readonly [kind: string, words: string])[] {
  const { db, reopen } = libraryOf(texts)
  finish(reopen())
  return z
    .array(passage)
    .parse(passagesOf(db))
    .map(({ left, leftStart, leftEnd, kind }) => [
      kind,
      texts.find((text) => text.startsWith(left))?.slice(leftStart, leftEnd) ?? '',
    ])
}

test.each([
  ['one word', 'Ferry'],
  ['one sign that is no letter', '“'],
  ['marks alone', '“”"\'«» … — '.repeat(500)],
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
])('%s has no parallels, not even with its like', (_, text) => {
  expect(sharedBy(text, `${text}\n`, among(text, 10))).toEqual([])
})

test.each([
  ['in a language of which the program knows no word', inGeorgian],
  ['without a single full stop', (text: string) => text.replaceAll('.', '').toLowerCase()],
])('what two texts share %s is found, and ends where it ends', (_, as) => {
  const words = as(SHARED)
  const found = sharedBy(...[10, 20].map((seed) => `${as(among('', seed))}\n\n${words}`))
  expect(found).toEqual([['verbatim', words]])
})

test('a quotation that is never closed takes nothing along that is not shared', () => {
  const open = `“${SHARED}`
  expect(sharedBy(among(open, 10), among(open, 20))).toEqual([['verbatim', open]])
})

test.each([
  ['one word', 'ferry '],
  ['one sentence', `${invented(5, 1)} `],
])('%s a thousand times in two texts is one passage, and hides nothing', (_, words) => {
  const endless = `${words.repeat(1000)}\n\n${SHARED}`
  const found = sharedBy(among(endless, 10), among(endless, 20))
  expect(found).toEqual([['verbatim', endless]])
})

/** Each Latin letter as one of Georgian. */
function inGeorgian(text: string): string {
  return text.replace(/[a-z]/gi, (letter) =>
    String.fromCodePoint(0x10d0 - 97 + letter.toLowerCase().charCodeAt(0)),
  )
}

describe('texts that no editor would print', () => {
  const endless = invented(11, 400).replaceAll('.', '').toLowerCase()

  it.each([
    ['one word', 'Rain'],
    ['nothing but marks', '… — !!! ???'],
    ['one word over and over', 'rain '.repeat(30_000)],
    ['no sentence end', endless],
    ['signs without spaces', '港口今天关闭了。'.repeat(500)],
    ['a mark that is never closed', `“${invented(12, 40)}`],
  ])('are compared within bounds: %s', (_, text) => {
    const { reopen } = libraryOf([text, `${text} ${invented(13, 3)}`, invented(14, 6)])
    expect(finish(reopen()).status()).toMatchObject({ counted: 3, behind: 0, waiting: 0 })
  })

  it('share what they share also without a sentence end', () => {
    const { db, reopen } = libraryOf([endless, `${invented(15, 5)}\n\n${endless.slice(2000, 4000)}`])
    finish(reopen())
    expect(passagesOf(db).length).toBeGreaterThan(0)
  })
})
