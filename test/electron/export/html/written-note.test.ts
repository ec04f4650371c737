import { expect, test } from 'vitest'
import { writtenNote } from '../../../../electron/export/html/written-note.ts'

test('a note is laid out, and its headings are none of the page', () => {
  expect(writtenNote('# Gates\nSaid *twice*, **both** times.\n\n- north\n- south')).toBe(
    '<p><b>Gates</b></p>\n<p>Said <em>twice</em>, <strong>both</strong> times.</p>\n<ul>\n<li>north</li>\n<li>south</li>\n</ul>',
  )
})

test.each([
  ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a picture', '![a map](https://example.org/a.png)', '<p>a map (https://example.org/a.png)</p>'],
  ['an address of a script', '[press](javascript:alert(1))', '<p>press (javascript:alert(1))</p>'],
  [
    'an address of the web',
    '[the pool](https://example.org/?a=1&b="2")',
    '<p><a href="https://example.org/?a=1&amp;b=%222%22" rel="noreferrer">the pool</a></p>',
  ],
])('%s in a note is harmless', (_, text, html) => {
  expect(writtenNote(text)).toBe(html)
})

test('a note that is longer than can be laid out stays as it was typed', () => {
  const text = `*${'a'.repeat(60_000)}*`
  expect(writtenNote(text)).toBe(`<p class="as-typed">${text}</p>`)
})
