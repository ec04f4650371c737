import { expect, it } from 'vitest'
import { suggestIn } from '../../../electron/suggest/suggest-in.ts'
import { suggest } from '../../../electron/suggest/suggest.ts'

const whole = (text: string) => suggest(text, [{ start: 0, end: text.length, kind: 'paragraph' }])

it.each([
  ['nothing', ''],
  ['one word', 'Ferry'],
  ['one letter that is no letter', '“'],
  ['a hundred thousand letters without a space', 'a'.repeat(100_000)],
  ['marks alone', '“”"\'«» '.repeat(5000)],
])('finds nothing in %s', (_, text) => {
  expect(whole(text)).toEqual([])
})

it('ends a quotation that is never closed with its paragraph', () => {
  const text =
    '“The ferry left at noon and nobody saw it, said Anna Berg.\n\nThe mayor said the gate was open.'
  const [open, next] = whole(text)
  expect(open?.end).toBeLessThanOrEqual(text.indexOf('\n'))
  expect([next?.quote, next?.speaker?.name]).toEqual(['the gate was open', 'The mayor'])
})

it('works through a text without a single full stop piece by piece: twice the text is about twice the suggestions', () => {
  const clause = 'the mayor said that the gate was open while the ferry left and '
  const [once, twice] = [whole(clause.repeat(1000)).length, whole(clause.repeat(2000)).length]
  expect(once).toBeGreaterThan(50)
  expect(Math.abs(twice - 2 * once)).toBeLessThan(once / 5)
})

it('leaves furniture out', () => {
  const text = 'Share: “Subscribe to our letter now,” said the editor.\n\nThe mayor said the gate was open.'
  const end = text.indexOf('\n')
  const found = suggest(text, [
    { start: 0, end, kind: 'furniture' },
    { start: end + 2, end: text.length, kind: 'paragraph' },
  ])
  expect(found.map(({ quote }) => quote)).toEqual(['the gate was open'])
})

it.each([
  [
    'de',
    '„Kein Schiff hat den Hafen verlassen“, sagte Anna Berg am Abend.',
    '„Kein Schiff hat den Hafen verlassen“',
  ],
  ['fr', 'Le maire a répondu : « Aucun bateau n’a quitté le port ».', '« Aucun bateau n’a quitté le port »'],
  ['uk', '«Жоден корабель не залишив порт», — заявив Іван Петренко.', '«Жоден корабель не залишив порт»'],
  ['zh', '部长周二说：“我们到目前为止没有看到任何泄漏的证据。”', '“我们到目前为止没有看到任何泄漏的证据。”'],
  ['ja', '大臣は「これまで漏れの証拠は見ていない」と述べた。', '「これまで漏れの証拠は見ていない」'],
  ['th', 'รัฐมนตรีกล่าวว่า “เรายังไม่เห็นหลักฐานการรั่วไหล”', '“เรายังไม่เห็นหลักฐานการรั่วไหล”'],
  ['sv', 'Hon svarade: ”Inget fartyg har lämnat hamnen ännu.”', '”Inget fartyg har lämnat hamnen ännu.”'],
])('finds the quotation in %s and leaves its stance open', (language, text, quote) => {
  const found = suggestIn(text, [{ start: 0, end: text.length, kind: 'paragraph' }], language)
  expect(found.map((one) => [one.quote, one.stance, one.hedge])).toEqual([[quote, null, null]])
})

it('takes a name in marks for no quotation, also where no space parts words', () => {
  const text = '警察は「北の町」と呼ばれる「ころり丸」を調べた。'
  expect(suggestIn(text, [{ start: 0, end: text.length, kind: 'paragraph' }], 'ja')).toEqual([])
})

it('keeps every span inside the text, in order, and says the words that stand there', () => {
  const text = 'Anna Berg 😀 said “the gate 🚢 was open”. “We left,” Ivo Lind said, “because no one came.”'
  const found = whole(text)
  expect(found.length).toBe(3)
  for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote)
})
