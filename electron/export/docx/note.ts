import { Bookmark, HeadingLevel, Paragraph } from 'docx'
import { contextOf } from '../context.ts'
import { fieldsOf, LONG_FIELDS, STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { direction, linedRuns, run } from './paragraphs.ts'
import { PALE, STANCE_INKS } from './styles.ts'

/** A statement: its stance and number, the quote in its context, and a line for each field. */
export function noteParagraphs(note: Note): Paragraph[] {
  const fields = fieldsOf(note)
  const long = fields.filter(([name]) => LONG_FIELDS.has(name)).map((one) => [one])
  const short = fields.filter(([name]) => !LONG_FIELDS.has(name))
  const told = [...long, short].filter((line) => line.length > 0)
  return [title(note), quote(note), ...told.map((line, i) => fieldLine(line, i < told.length - 1))]
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
    border: { left: { style: 'single', size: 18, space: 8, color: STANCE_INKS[statement.stance] } },
    ...direction(statement.quote, 'bidirectional'),
    children: [
      run(before, { color: PALE }),
      ...linedRuns(statement.quote, { bold: true }),
      run(after, { color: PALE }),
    ],
  })
}

/** A note is not parted between two pages. */
function fieldLine(
  fields: readonly (readonly [name: string, words: string])[],
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: 'Field',
    keepNext,
    keepLines: true,
    children: fields.flatMap(([name, words], i) => [
      run(`${i === 0 ? '' : '   '}${name}: `, { color: PALE }),
      run(words),
    ]),
  })
}
