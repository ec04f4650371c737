import { expect, test } from 'vitest'
import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import type { Notebook } from '../../../electron/export/exporter.ts'
import { fieldsOf } from '../../../electron/export/fields.ts'
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

test('a field does not say again what stands above it as the heading', () => {
  const [note] = notesOf(smallNotebook()).filter(({ statement }) => statement.number === 1)
  if (note === undefined) throw new Error('the notebook has a first statement')
  const all = new Map(fieldsOf(note))
  const under = (groupBy: ExportGrouping) => new Map(fieldsOf(note, groupBy))
  expect(under('document')).toEqual(new Map([...all, ['Source', 'Northline | Wire, 13 March 2024']]))
  expect([...all.keys()].filter((name) => !under('speaker').has(name))).toEqual(['Speaker'])
  expect([...all.keys()].filter((name) => !under('proposition').has(name))).toEqual(['Proposition'])
  expect(under('stance')).toEqual(all)
})

test('who marked a statement is said of each where several people did', () => {
  const notebook = smallNotebook()
  const [one, two] = notebook.documents
  const statements = two?.statements.map((each) => ({ ...each, author: 'Ben Case' })) ?? []
  if (one === undefined || two === undefined) throw new Error('the notebook has two documents')
  const markers = (documents: Notebook['documents']) =>
    notesOf({ ...notebook, documents }).map((note) => new Map(fieldsOf(note)).get('Marked by'))
  expect(new Set(markers([one, two]))).toEqual(new Set([undefined]))
  expect(new Set(markers([one, { ...two, statements }]))).toEqual(new Set(['Ana Lyst', 'Ben Case']))
})
