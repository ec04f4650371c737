import { expect, test } from 'vitest'
import { rowsOf } from '../../../renderer/reader/rows.ts'
import { growBySentence, sentenceAt } from '../../../renderer/reader/sentence.ts'

/** The sentence around the first place of `word`. */
function sentence(text: string, word: string, language: string | null = 'en'): string {
  const { start, end } = sentenceAt(text, text.indexOf(word), { start: 0, end: text.length }, language)
  return text.slice(start, end)
}

test('takes one sentence, with its quotation marks and without the space around it', () => {
  const text = 'It rained. “We have seen no gate move,” she said.  He left.'
  expect(sentence(text, 'gate')).toBe('“We have seen no gate move,” she said.')
  expect(sentence(text, 'It')).toBe('It rained.')
  expect(sentence(text, 'left')).toBe('He left.')
})

test.each([
  [
    'On Monday Gen. Orr met Mr. Pell of the service. They left.',
    'On Monday Gen. Orr met Mr. Pell of the service.',
  ],
  [
    'Then J. K. Marsk, of the U.S. Navy, spoke. Nobody listened.',
    'Then J. K. Marsk, of the U.S. Navy, spoke.',
  ],
  ['He met (Dr. Tevik) there on Jan. 4 or so. Rain fell.', 'He met (Dr. Tevik) there on Jan. 4 or so.'],
  ['He came home to the U.S. The rest stayed.', 'He came home to the U.S.'],
])('a short form ends no sentence: %s', (text, first) => {
  expect(sentence(text, text.slice(0, 7))).toBe(first)
})

test.each([
  ['en', 'He said no. The gates are shut.', 'He said no.'],
  ['en', 'See No. 4 on the list. It is shut.', 'See No. 4 on the list.'],
  ['en', 'They came at 5 p.m. The gates were shut.', 'They came at 5 p.m.'],
  ['en', 'They met at 5 p.m. Friday at the quay. It rained.', 'They met at 5 p.m. Friday at the quay.'],
  ['de', 'Dr. Weber kam z. B. Freitag am 3. März. Er ging.', 'Dr. Weber kam z. B. Freitag am 3. März.'],
  [
    'de',
    'Das steht in Nr. 7, bzw. Art. 2 des Textes. Er las.',
    'Das steht in Nr. 7, bzw. Art. 2 des Textes.',
  ],
  ['fr', 'M. Duval et MM. Roux ont nié. Ils sont partis.', 'M. Duval et MM. Roux ont nié.'],
  ['fr', 'Selon l’art. 4, le Dr. Roux a nié. Il part.', 'Selon l’art. 4, le Dr. Roux a nié.'],
  ['ru', 'В 2021 г. проф. А. С. Орлов это отрицал. Он ушёл.', 'В 2021 г. проф. А. С. Орлов это отрицал.'],
  ['ru', 'Он живёт на ул. Садовой, т. е. Рядом. Да.', 'Он живёт на ул. Садовой, т. е. Рядом.'],
  ['uk', 'Проф. Коваль із м. Київ це заперечив. Він пішов.', 'Проф. Коваль із м. Київ це заперечив.'],
  [null, 'Gen. Orr und Hr. Weber kamen. Они ушли.', 'Gen. Orr und Hr. Weber kamen.'],
])('knows the short forms of its language (%s): %s', (language, text, first) => {
  expect(sentence(text, text.slice(0, 5), language)).toBe(first)
})

test('reads other scripts, and a language tag that is none', () => {
  expect(sentence('水门没有动。部长说。', '部长', 'zh')).toBe('部长说。')
  expect(sentence('لم نر دليلا. قال الوزير.', 'قال', 'ar')).toBe('قال الوزير.')
  expect(sentence('One. Two.', 'Two', 'no language')).toBe('Two.')
})

test('stays within its block, also at its very end', () => {
  const text = 'Heading\n\nFirst one. Second one.\n\nAfter.'
  const block = { start: 9, end: 31 }
  expect(sentenceAt(text, 31, block)).toEqual({ start: 20, end: 31 })
  expect(sentenceAt(text, 9, block)).toEqual({ start: 9, end: 19 })
})

test('a mark that opens a quotation goes with what it opens, also where no space parts it from the sentence before', () => {
  const text = '部长否认开闸。“我们没有看到证据。”他说。「水门没有动。」'
  expect(sentence(text, '否认', 'zh')).toBe('部长否认开闸。')
  expect(sentence(text, '我们', 'zh')).toBe('“我们没有看到证据。”')
  expect(sentence(text, '水门', 'zh')).toBe('「水门没有动。」')
  expect(sentence('Er sagte: „Nein.“ Dann ging er.', 'Nein', 'de')).toBe('Er sagte: „Nein.“')
})

test('asked again, it takes the next sentence too, over blocks but not into furniture', () => {
  const text = 'One. Two.\n\nThree.\n\nShare'
  const rows = rowsOf(text, [
    { start: 0, end: 9, kind: 'paragraph' },
    { start: 11, end: 17, kind: 'paragraph' },
    { start: 19, end: 24, kind: 'furniture' },
  ])
  const steps = [{ start: 1, end: 1 }]
  for (const _ of [1, 2, 3, 4]) steps.push(growBySentence(text, rows, steps.at(-1) ?? { start: 0, end: 0 }))
  expect(steps.slice(1).map(({ start, end }) => text.slice(start, end))).toEqual([
    'One.',
    'One. Two.',
    'One. Two.\n\nThree.',
    'One. Two.\n\nThree.',
  ])
})

test('a part of a sentence grows to the whole of it first', () => {
  const text = 'One of them. Two of them.'
  const rows = rowsOf(text, [])
  expect(growBySentence(text, rows, { start: 4, end: 6 })).toEqual({ start: 0, end: 12 })
  expect(growBySentence(text, rows, { start: 0, end: 6 })).toEqual({ start: 0, end: 12 })
  expect(growBySentence(text, rows, { start: 0, end: 16 })).toEqual({ start: 0, end: 25 })
})
