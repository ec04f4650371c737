import * as fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Markdown } from '../../../renderer/notes/markdown.tsx'

const shown = (text: string, follow = true) => renderToStaticMarkup(<Markdown {...{ text, follow }} />)

test.each([
  [
    '**strong** _soft_ ~~gone~~ `code`',
    '<p><strong>strong</strong> <em>soft</em> <del>gone</del> <code>code</code></p>',
  ],
  ['# Head\n\ntwo\nlines', '<p class="note-heading">Head</p><p>two<br/>lines</p>'],
  ['- one\n- [x] two', '<ul><li>one</li><li>☑ two</li></ul>'],
  ['3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
  ['> said', '<blockquote><p>said</p></blockquote>'],
  [
    '| a |\n|---|\n| 1 |',
    '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
  ],
  ['```\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
])('%j is laid out', (text, html) => {
  expect(shown(text)).toBe(html)
})

test('markup in a note is shown as the text that it is', () => {
  expect(shown('<script>window.ran = 1</script>')).toBe(
    '<p class="as-typed">&lt;script&gt;window.ran = 1&lt;/script&gt;</p>',
  )
  expect(shown('a <img src=x onerror="ran()"> b')).toBe(
    '<p>a &lt;img src=x onerror=&quot;ran()&quot;&gt; b</p>',
  )
})

test('a link shows where it leads, and only addresses of the web and of mail are links', () => {
  expect(shown('[the port](https://port.example/log)')).toBe(
    '<p><a href="https://port.example/log" target="_blank" rel="noopener noreferrer">the port</a><span class="muted"> https://port.example/log</span></p>',
  )
  expect(shown('ask a@port.example')).toBe(
    '<p>ask <a href="mailto:a@port.example" target="_blank" rel="noopener noreferrer">a@port.example</a></p>',
  )
  expect(shown('[here](javascript:ran())')).toBe('<p>[here](javascript:ran())</p>')
  expect(shown('[the port](https://port.example/log)', false)).toBe(
    '<p>the port<span class="muted"> https://port.example/log</span></p>',
  )
})

test('a picture is not fetched', () => {
  expect(shown('![a map](https://port.example/map.png)', false)).toBe(
    '<p>a map<span class="muted"> https://port.example/map.png</span></p>',
  )
})

test('what is very long or very deep is shown as it was typed', () => {
  const long = 'word '.repeat(11_000)
  expect(shown(long)).toBe(`<p class="as-typed">${long}</p>`)
  expect(shown(`${'>'.repeat(3000)} deep`)).toContain('deep')
  expect(shown(`${'- '.repeat(400)}deep`)).toContain('deep')
})

test('no text at all makes an element that acts or fetches', () => {
  const parts = [
    '<script>',
    '</p>',
    '<img src=x onerror=y>',
    '[a](javascript:b)',
    '![a](x)',
    '`',
    '*',
    '> ',
    '- ',
    '\n',
    'w',
  ]
  const text = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 20 })
  fc.assert(
    fc.property(text, (some) => {
      expect(shown(some.join(''))).not.toMatch(
        /<(script|img|iframe|svg|style|form|input)|<[^>]* on\w+=|href="(?!https?:|mailto:)/i,
      )
    }),
    { numRuns: 300 },
  )
})
