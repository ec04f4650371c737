import { expect, test } from 'vitest'
import { pairSentences } from '../../../../electron/parallels/differences/pair-sentences.ts'

const SPLIT =
  'They say that the gates are coming down. The river says something else, Ilena Marsk told this newspaper.'
const JOINED =
  'They tell us the gates are coming down; the river tells us something else, Ilena Marsk said in Anselt.'
const OTHER = 'A bakery on the quay sold bread from a rowing boat.'

const textsOf = (left: string, right: string) =>
  pairSentences(left, right).map(([one, other]) => [one.text, other.text])

test('sentences are held against those most like them, in the order of the left text', () => {
  const [one, other] = SPLIT.split(/(?<=\.) /)
  expect(textsOf(SPLIT, `${other} ${one}`)).toEqual([
    [one, one],
    [other, other],
  ])
})

test('two sentences stay together where the other text makes one of them, whichever side that is', () => {
  expect(textsOf(SPLIT, JOINED)).toEqual([[SPLIT, JOINED]])
  expect(textsOf(JOINED, SPLIT)).toEqual([[JOINED, SPLIT]])
})

test('a sentence that the other text has nothing of stays alone', () => {
  expect(textsOf(`${OTHER} ${JOINED}`, JOINED)).toEqual([[JOINED, JOINED]])
  expect(pairSentences(OTHER, JOINED)).toEqual([])
})

test('a sentence is named with its place in the text', () => {
  const [pair] = pairSentences(`${OTHER} ${SPLIT}`, JOINED)
  expect(pair?.map(({ start }) => start)).toEqual([OTHER.length + 1, 0])
})
