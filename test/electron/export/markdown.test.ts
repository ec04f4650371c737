import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { textOf } from './written-as.ts'

describe('Markdown', () => {
  test('shows the words of its sources and takes none of them for markup', async () => {
    const { document } = parseHTML(
      `<!doctype html><html><body>${marked.parse(await textOf('markdown'), { async: false })}</body></html>`,
    )
    const used = new Set([...document.querySelectorAll('body *')].map((element) => element.localName))
    expect([...used].sort()).toEqual([
      'a',
      'blockquote',
      'br',
      'em',
      'h1',
      'h2',
      'h3',
      'li',
      'p',
      'strong',
      'ul',
    ])
    for (const words of ['<script>alert(1)</script> is # not *markup*', '-The gates [are] closing'])
      expect(document.body.textContent).toContain(words)
  })

  test('lays a note out as its person wrote it, below no heading of its own', async () => {
    const text = await textOf('markdown')
    expect(text).toContain('**Note:** **Not a heading**\n\n- nor a list \\<img src=x onerror=alert(1)\\>')
  })

  test('ends with its sources, each with its address, its hash and what was marked in it', async () => {
    expect((await textOf('markdown')).split('## Sources\n\n')[1]).toBe(
      [
        // The mark keeps the date on its side of a name that is read from right to left.
        '- **השערים נסגרים\u200E, March 2024**',
        `  - File: 2\\.txt, SHA-256 ${'a'.repeat(64)}`,
        '  - Statements: 5',
        '- **Gates \\<b\\>closing\\</b\\> \\& \\*open\\*, Northline \\| Wire, 13 March 2024, source reliability A (completely reliable)**',
        '  - Address: <https://example.org/a?b=1&c=%222%22>',
        `  - File: 1\\.txt, SHA-256 ${'a'.repeat(64)}`,
        '  - Statements: 1–4',
        '',
      ].join('\n'),
    )
  })
})
