import type { ExportGrouping } from '../../shared/contract/exports.ts'
import { contextOf } from './context.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { fieldsOf } from './fields.ts'
import { groupInWords, groupNotes, type NoteGroup } from './grouping.ts'
import { countInWords, STANCE_WORDS, workInWords } from './labels.ts'
import { contextLine } from './markdown/context-line.ts'
import { lines, oneLine } from './markdown/escape.ts'
import { sourceLines } from './markdown/source-lines.ts'
import { labelledNote } from './markdown/written-note.ts'
import { notesOf, type Note } from './notes.ts'

/** Notes to read, print or paste: each quote with who, when, where, and its surroundings. */
export const markdown: Exporter = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  about:
    'Annotated notes for reading and handing over, with the list of their sources. Carries every field of a statement, not the full texts.',
  family: 'read',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => {
    const parts = [
      ...titleLines(notebook, groupBy),
      ...groupNotes(notebook, groupBy).flatMap((group) => groupLines(group, groupBy)),
      ...sources(notebook),
    ]
    return `${parts.join('\n\n')}\n`
  },
}

function titleLines(notebook: Notebook, groupBy: ExportGrouping): string[] {
  const work = workInWords(notesOf(notebook))
  return [
    `# Annotated notes: ${oneLine(notebook.workspace)}`,
    `${countInWords(notebook)}, grouped by ${groupBy}.`,
    ...(work === '' ? [] : [oneLine(work)]),
    ...labelledNote(notebook.note),
  ]
}

function groupLines(group: NoteGroup, groupBy: ExportGrouping): string[] {
  return [
    `## ${oneLine(group.title)}`,
    oneLine(groupInWords(group)),
    ...labelledNote(group.about),
    ...group.notes.flatMap((note) => noteLines(note, groupBy)),
  ]
}

function noteLines(note: Note, groupBy: ExportGrouping): string[] {
  const { statement, text } = note
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const fields = fieldsOf(note, groupBy).map(([name, words]) => `- **${name}:** ${oneLine(words)}`)
  const context = contextLine(contextOf(text, statement), oneLine)
  return [
    `### ${mark} ${singular} ${statement.number}`,
    lines(statement.quote)
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
    [...fields, ...(context === '' ? [] : [`- **Context:** ${context}`])].join('\n'),
    ...labelledNote(statement.note),
  ]
}

const sources = ({ documents }: Notebook): string[] =>
  documents.length === 0 ? [] : ['## Sources', documents.flatMap(sourceLines).join('\n')]
