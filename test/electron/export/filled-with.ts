import type { Notebook } from '../../../electron/export/exporter.ts'
import { mark, MARSK, smallNotebook } from './small-notebook.ts'
import { everything } from './written-as.ts'

/** The small notebook with one foreign string in every field that a person or a source can fill. */
export function filledWith(foreign: string): Notebook {
  const notebook = smallNotebook()
  const [first] = notebook.documents
  if (first === undefined) throw new Error('the notebook has documents')
  const line = foreign.replace(/[\r\n]+/g, ' ') || '-'
  const text = {
    ...first.text,
    text: line,
    blocks: [{ start: 0, end: line.length, kind: 'paragraph' as const }],
  }
  const detail = {
    ...first.detail,
    title: foreign,
    outlet: foreign,
    author: foreign,
    url: foreign,
    note: foreign,
  }
  const document = { detail, text, statements: [] }
  return everything({
    ...notebook,
    workspace: foreign,
    note: foreign,
    links: [],
    documents: [{ ...document, statements: [mark(document, 1, line, { speaker: MARSK, note: foreign })] }],
    speakers: notebook.speakers.map((speaker) => ({
      ...speaker,
      name: foreign,
      role: foreign,
      note: foreign,
    })),
  })
}
