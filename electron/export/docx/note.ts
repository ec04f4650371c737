import { Bookmark, HeadingLevel, InternalHyperlink, Paragraph, type ParagraphChild } from 'docx'
import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import { contextOf } from '../context.ts'
import { fieldLines, fieldsOf, type Field } from '../fields.ts'
import { STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import type { ListStyles } from './list-styles.ts'
import { direction, linedRuns, run } from './paragraphs.ts'
import { PALE, STANCE_INKS } from './styles.ts'
import { writtenNote, type Part } from './written-note.ts'

/** A statement: its stance and number, the quote in its context, a line for each field, and what was noted about it. */
export function noteParts(note: Note, groupBy: ExportGrouping, lists: ListStyles): Part[] {
  const told = fieldLines(fieldsOf(note, groupBy))
  const written = writtenNote('Field', note.statement.note, lists, 'Note')
  const isLast = (i: number) => i === told.length - 1 && written.length === 0
  return [title(note), quote(note), ...told.map((line, i) => fieldLine(note, line, !isLast(i))), ...written]
}

/** The place in the document by which the table leads to a statement. */
export const bookmarkOf = (number: number): string => `statement-${number}`

function title({ statement, speaker }: Note): Paragraph {
  const { stance, number } = statement
  const { mark, singular } = STANCE_WORDS[stance]
  const words = `${mark} ${singular} ${number}`
  return new Paragraph({
    heading: HeadingLevel.HEADING_3,
    children: [
      new Bookmark({ id: bookmarkOf(number), children: [run(words, { color: STANCE_INKS[stance] })] }),
      run(speaker === null ? '' : `, ${speaker.name}`),
    ],
  })
}

function quote({ statement, text }: Note): Paragraph {
  const { before, after } = contextOf(text, statement)
  return new Paragraph({
    style: 'Quotation',
    keepNext: true,
    keepLines: true,
    border: { left: { style: 'single', size: 18, space: 8, color: STANCE_INKS[statement.stance] } },
    ...direction(statement.quote, 'bidirectional'),
    children: [
      run(before, { color: PALE }),
      ...linedRuns(statement.quote, { bold: true }),
      run(after, { color: PALE }),
    ],
  })
}

const NO_BREAK = '\u00A0'

/** A note is not parted between two pages. */
function fieldLine(note: Note, fields: readonly Field[], keepNext: boolean): Paragraph {
  return new Paragraph({
    style: 'Field',
    keepNext,
    keepLines: true,
    children: fields.flatMap(([name, words], i) => [
      run(`${i === 0 ? '' : '   '}${name.replaceAll(' ', NO_BREAK)}: `, { color: PALE }),
      ...(name === 'Links' ? pointers(note) : [run(words)]),
    ]),
  })
}

/** What a statement does to others, each of which is a link to where it stands. */
const pointers = ({ links }: Note): ParagraphChild[] =>
  links.flatMap(({ words, number }, i) => [
    run(`${i === 0 ? '' : ', '}${words} `),
    new InternalHyperlink({
      anchor: bookmarkOf(number),
      children: [run(`statement ${number}`, { underline: {} })],
    }),
  ])
