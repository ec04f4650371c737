import { expect, test } from 'vitest'
import { fieldsOf } from '../../../electron/export/labels.ts'
import { notesOf } from '../../../electron/export/notes.ts'
import { smallNotebook } from './small-notebook.ts'

test('the source of a quote ends with its page, where the text has pages', () => {
  const sources = (pages: readonly { at: number; label: string }[]) => {
    const notebook = smallNotebook()
    const documents = notebook.documents.map((document) => ({
      ...document,
      text: {
        ...document.text,
        blocks: [{ start: 0, end: 9999, kind: 'paragraph' as const, pages: [...pages] }],
      },
    }))
    return notesOf({ ...notebook, documents }).map((note) => new Map(fieldsOf(note)).get('Source'))
  }
  const plain = sources([])
  expect(sources([{ at: 0, label: 'iv' }])).toEqual(plain.map((source) => `${source}, p. iv`))
})
