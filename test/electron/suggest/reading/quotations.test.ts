import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quotationsIn } from '../../../../electron/suggest/reading/quotations.ts'

const quoted = (text: string): string[] =>
  quotationsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

it.each([
  ['She said “we left” and “we came back”.', ['“we left”', '“we came back”']],
  ['She said "we left" and "we came back".', ['"we left"', '"we came back"']],
  ["She said ''we left'' in the end.", ["''we left''"]],
  ['„Wir gehen“, sagte sie.', ['„Wir gehen“']],
  ['« On part », dit-elle.', ['« On part »']],
  ['»Wir gehen«, sagte sie.', ['»Wir gehen«']],
  ['彼女は「出発した」と言った。', ['「出発した」']],
  ['A 6" pipe and a 4" pipe lay there.', []],
  ["The ministers' plan and the mayors' answer differ.", []],
  ["He called it 'a sad day' at noon.", ["'a sad day'"]],
  ['“He said ‘leave now’ to us,” she said.', ['“He said ‘leave now’ to us,”']],
  ['“We left and nobody', ['“We left and nobody']],
  ['“One. “Two,” he said.', ['“One. ', '“Two,”']],
  ['left,” he said.', []],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})

it('gives spans that lie in the paragraph and do not overlap, whatever the text', () => {
  const marks = fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', ' ', 'a', 'Anna ', '. ', ',')
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('')
      const found = quotationsIn(text, { start: 0, end: text.length })
      for (const [place, { start, end }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[place - 1]?.end ?? 0)
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
  )
})
