import { expect, test } from 'vitest'
import { sentenceAt } from '../../../renderer/reader/sentence.ts'

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
