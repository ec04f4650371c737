import type { ExportGrouping } from '../../shared/contract/exports.ts'
import { contextOf } from './context.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { countInWords, fieldsOf, originsInWords, STANCE_WORDS } from './labels.ts'
import { groupNotes, type NoteGroup } from './grouping.ts'
import { lines, oneLine } from './markdown/escape.ts'
import type { Note } from './notes.ts'

/** Notes to read, print or paste: each quote with who, when, where, and its surroundings. */
export const markdown: Exporter = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  about:
    'Annotated notes for reading and handing over. Carries every field of a statement, not the full texts.',
  family: 'read',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => {
    const groups = groupNotes(notebook, groupBy)
    return [...titleLines(notebook, groupBy), ...groups.flatMap(groupLines)].join('\n\n') + '\n'
  },
}

function titleLines(notebook: Notebook, groupBy: ExportGrouping): string[] {
  return [
    `# Annotated notes: ${oneLine(notebook.workspace)}`,
    `${countInWords(notebook)}, grouped by ${groupBy}.`,
    ...aboutLines(notebook.note),
  ]
}

function groupLines({ title, about, notes }: NoteGroup): string[] {
  return [
    `## ${oneLine(title)}`,
    `${originsInWords(notes)}.`,
    ...aboutLines(about),
    ...notes.flatMap(noteLines),
  ]
}

const aboutLines = (words: string): string[] =>
  words === '' ? [] : [`**Note:** ${lines(words).join('  \n')}`]

function noteLines(note: Note): string[] {
  const { statement, text } = note
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement)
  const fields = fieldsOf(note).map(([name, words]) => `- **${name}:** ${lines(words).join('  \n  ')}`)
  const context = `- **Context:** ${oneLine(before)} **[quote]** ${oneLine(after)}`
  return [
    `### ${mark} ${singular} ${statement.number}`,
    lines(statement.quote)
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
    [...fields, ...(before === '' && after === '' ? [] : [context])].join('\n'),
  ]
}
