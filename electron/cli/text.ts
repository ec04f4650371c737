import { offsetMap } from '../../shared/text/offsets.ts'
import { getText } from '../store/document-text.ts'
import type { Command } from './command.ts'
import { documentByPrefix, withReader } from './workspace-file.ts'

export const textCommand: Command = {
  name: 'text',
  words: ['FILE.gainsay', 'ID'],
  about: 'The text of a document with its blocks.',
  options: {},
  run: ({ words: [file = '', typed = ''] }) =>
    withReader(file, (db) => {
      const { document, text, blocks } = getText(db, documentByPrefix(db, typed))
      const { toCodePoints } = offsetMap(text)
      const counted = blocks.map(({ start, end, kind }) => ({
        start: toCodePoints(start),
        end: toCodePoints(end),
        kind,
      }))
      return { value: { id: document, unit: 'code-points', text, blocks: counted }, lines: [text] }
    }),
}
