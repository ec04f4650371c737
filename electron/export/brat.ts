import { offsetMap, type OffsetMap } from '../../shared/text/offsets.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Link } from '../../shared/model/link.ts'
import type { Exporter, Notebook, NotebookDocument } from './exporter.ts'
import { createFileNames } from './file-names.ts'
import { fieldsOf } from './fields.ts'
import { STANCE_WORDS } from './labels.ts'
import { notesOf, type Note } from './notes.ts'

/**
 * Standoff of the brat annotation tool: a text and an annotation file for each document, and what brat has to know of the
 * kinds. Offsets count Unicode code points, the end excluded. A span over several lines goes as one fragment for each line.
 */
export const brat: Exporter = {
  format: 'brat',
  label: 'brat standoff',
  extension: 'zip',
  mediaType: 'application/zip',
  about:
    'A ZIP with a text and an annotation file for each document, for brat and programs that learn from it. Speaker, source and the other fields go as notes.',
  family: 'data',
  asks: [],
  write: (notebook) => {
    const notes = Map.groupBy(notesOf(notebook), ({ document }) => document.id)
    const nameOf = createFileNames()
    const files = notebook.documents.flatMap((document) => {
      const name = nameOf(document.detail.title)
      return [
        { path: `${name}.txt`, content: document.text.text },
        {
          path: `${name}.ann`,
          content: annotations(document, notes.get(document.detail.id) ?? [], notebook.links),
        },
      ]
    })
    return {
      files: [...files, { path: 'annotation.conf', content: configuration(notebook.links) }],
      losses: lossesOf(notebook),
    }
  },
}

/** A file of annotations is about one text, and says of a link where both its ends are in it. */
function lossesOf({ documents, links }: Notebook) {
  const placed = new Map(
    documents.flatMap(({ detail, text, statements }) =>
      statements.filter(({ version }) => version === text.version).map(({ id }) => [id, detail.id] as const),
    ),
  )
  const all = documents.reduce((count, { statements }) => count + statements.length, 0)
  const across = links.filter(({ from, to }) => {
    const [one, other] = [placed.get(from.statement), placed.get(to.statement)]
    return one === undefined || one !== other
  })
  return [
    [all - placed.size, 'statements', 'They were not found again in the current text.'] as const,
    [across.length, 'links', 'They lead from one document to another.'] as const,
  ].flatMap(([count, name, detail]) => (count === 0 ? [] : [{ name: `${name}: ${count}`, detail }]))
}

/** A statement that was not found again in the current text has no place in it, and without one there is nothing in this format. */
function annotations({ text }: NotebookDocument, all: readonly Note[], links: readonly Link[]): string {
  const notes = all.filter(({ statement }) => statement.version === text.version)
  const offsets = offsetMap(text.text)
  const here = new Map(notes.map(({ statement }) => [statement.id, statement.number]))
  const lines = [
    ...notes.flatMap((note) => [span(note, offsets), words(note)]),
    ...links
      .filter(({ from, to }) => here.has(from.statement) && here.has(to.statement))
      .map(({ kind, from, to }, i) => `R${i + 1}\t${typeName(kind)} Arg1:T${from.number} Arg2:T${to.number}`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** `T7<TAB>Denial 4 19;20 31<TAB>the words`: a fragment for each line, the line ends themselves left out. */
function span({ statement }: Note, offsets: OffsetMap): string {
  const { number, quote, start } = statement
  const pieces = [...quote.matchAll(/[^\n]+/g)].map(({ 0: piece, index }) => {
    const from = start + index
    return { piece, place: `${offsets.toCodePoints(from)} ${offsets.toCodePoints(from + piece.length)}` }
  })
  const places = pieces.map(({ place }) => place).join(';')
  return `T${number}\t${STANCE_WORDS[statement.stance].singular} ${places}\t${pieces.map(({ piece }) => piece).join(' ')}`
}

function words(note: Note): string {
  const fields = fieldsOf(note).map(([name, value]) => `${name}: ${value}`)
  if (note.statement.note !== '') fields.push(`Note: ${note.statement.note}`)
  return `#${note.statement.number}\tAnnotatorNotes T${note.statement.number}\t${oneLine(fields.join('; '))}`
}

function configuration(links: readonly Link[]): string {
  const kinds = [...new Set(links.map(({ kind }) => typeName(kind)))].sort()
  return [
    '[entities]',
    ...stance.options.map((each) => STANCE_WORDS[each].singular),
    '[relations]',
    ...kinds.map((kind) => `${kind}\tArg1:<ENTITY>, Arg2:<ENTITY>`),
    '[events]',
    '[attributes]',
    '',
  ].join('\n')
}

/** Kinds are names there: letters, digits, dash, underscore. */
const typeName = (kind: string): string =>
  kind.replaceAll(/[^A-Za-z0-9_]+/g, '-').replace(/^-|-$/g, '') || 'link'

const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').trim()
