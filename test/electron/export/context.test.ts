import { expect, test } from 'vitest'
import { contextOf } from '../../../electron/export/context.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'
import { smallNotebook } from './small-notebook.ts'

const OLD = 'Yesterday at noon the commission said that no gate was opened by anyone in the valley, and left.'

test.each([
  ['no gate was opened', '…noon the commission said that ', ' by anyone in the valley, and…'],
  ['Yesterday at noon', '', ' the commission said that no…'],
  ['and left.', '…by anyone in the valley, ', ''],
])(
  'around “%s”, which was not found again, stand whole words of what is remembered',
  (quote, before, after) => {
    const start = OLD.indexOf(quote)
    const [one] = smallNotebook().documents.flatMap(({ statements }) => statements)
    if (one === undefined) throw new Error('no statement')
    const statement: Statement = {
      ...one,
      version: 'gone',
      ...describeSpan(OLD, start, start + quote.length),
    }
    const text = { document: 'd', version: 'now', text: 'Another text.', blocks: [] }
    expect(contextOf(text, statement)).toEqual({ before, after })
  },
)
