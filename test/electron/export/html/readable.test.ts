import { expect, test } from 'vitest'
import { readable } from '../../../../electron/export/html/readable.ts'
import { textOf } from '../written-as.ts'

test('a page is told in its words, without head, styles and markup', async () => {
  expect(
    readable(await textOf('html'))
      .split('\n')
      .slice(0, 12)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Korrin <dam> & "river"

    Annotated notes. 5 statements from 2 documents, 4 origins.

    ▲ 2 claims ▼ 1 denial ? 1 question ○ 1 comment

    Marked by Ana Lyst. Last change 21 March 2024.

    Ledger  Timeline  Notes  Sources  Texts

    What is open
    "
  `)
})

test('signs that stand for themselves come out as themselves', () => {
  expect(readable('<head><title>x</title></head><body><p>a &lt;b&gt; &amp;amp; c</p><p>d</p></body>')).toBe(
    'a <b> &amp; c\n\nd',
  )
})
