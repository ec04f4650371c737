import type { ExportGrouping } from '../../shared/contract/exports.ts'
import { contextOf } from './context.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { countInWords, fieldsOf, STANCE_WORDS } from './labels.ts'
import { groupNotes, type NoteGroup } from './grouping.ts'
import type { Note } from './notes.ts'

/** Notes to read, print or paste: each quote with who, when, where, and its surroundings. */
export const markdown: Exporter = {
  format: 'markdown',
  label: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  about:
    'Annotated notes for reading and handing over. Carries every field of a statement, not the full texts.',
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
  return [`## ${oneLine(title)}`, ...aboutLines(about), ...notes.flatMap(noteLines)]
}

const aboutLines = (words: string): string[] =>
  words === '' ? [] : [`**Note:** ${lines(words).join('  \n')}`]

function noteLines(note: Note): string[] {
  const { statement, text } = note
  const { mark, singular } = STANCE_WORDS[statement.stance]
  const { before, after } = contextOf(text, statement.start, statement.end)
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

const oneLine = (words: string): string => lines(words).join(' ').trim()

/** Lines of foreign words in which nothing is Markdown any more: shown, they read as they stood in the source. */
function lines(words: string): string[] {
  return words.split(/\r\n?|\n/).map((line) => escapeStart(line.trim().replace(SPECIAL, '\\$&')))
}

/** `:` only where it would make an address clickable. Underscores, brackets, pipes and so on anywhere. */
const SPECIAL = /[\\`*_[\]<>&|~$]|:(?=\/\/)|\.(?<=\bwww\.)/gi

/** Signs that mean something only as the first of a line: headings, lists, rules. */
function escapeStart(line: string): string {
  return line.replace(/^([#+=:-])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
