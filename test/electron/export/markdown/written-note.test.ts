import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import { labelledNote, writtenNote } from '../../../../electron/export/markdown/written-note.ts'

test.each([
  ['# Gates\nSaid *twice*, **both** times.', '**Gates**\n\nSaid *twice*, **both** times.'],
  ['- north\n- south\n  1. one\n  2. two', '- north\n- south\n  1. one\n  2. two'],
  ['3. three\n4. four', '3. three\n4. four'],
  ['- [x] found\n- [ ] open', '- [x] found\n- [ ] open'],
  ['> “Never.”\n> He said so.', '> “Never.”  \n> He said so.'],
  ['[the pool](https://example.org/a)', '[the pool](<https://example.org/a>)'],
  ['| a | b |\n|---|---|\n| 1 | *2* |', '| a | b |\n| --- | --- |\n| 1 | *2* |'],
  ['`x*y` and\n\n```\na_b\n```', '`x*y` and\n\n```\na_b\n```'],
])('%j goes out as it was laid out', (text, written) => {
  expect(writtenNote(text).join('\n')).toBe(written)
})

test.each([
  ['HTML', '<b>x</b> and <script>y</script>', '\\<b\\>x\\</b\\> and \\<script\\>y\\</script\\>'],
  ['a picture', '![map](https://example.org/a.png)', 'map (https\\://example.org/a.png)'],
  ['an address of a script', '[press](javascript:alert(1))', 'press (javascript:alert(1))'],
  ['a rule', 'x\n\n---', 'x\n\n\\---'],
])('%s is only words', (_, text, written) => {
  expect(writtenNote(text).join('\n')).toBe(written)
})

test('words come after the label, what is laid out in lines below it', () => {
  expect(labelledNote('Ask again.')).toEqual(['**Note:** Ask again.'])
  expect(labelledNote('- one\n- two')).toEqual(['**Note:**\n\n- one\n- two'])
  expect(labelledNote(' ')).toEqual([])
})

test('any note reads the same, and runs and loads nothing', () => {
  const signs = fc.string({ unit: fc.constantFrom(...'ab*_[](){}<>#-+=>~!.1 \n\\&') })
  fc.assert(
    fc.property(signs, (text) => {
      const { document } = parseHTML(
        `<!doctype html><html><body>${marked.parse(writtenNote(text).join('\n'), { async: false })}</body></html>`,
      )
      expect(document.querySelectorAll('h1, h2, h3, h4, h5, h6, img, script').length).toBe(0)
      const letters = (words: string) => words.replaceAll(/[^ab]/g, '')
      expect(letters(document.body.textContent)).toBe(letters(text))
    }),
  )
})
