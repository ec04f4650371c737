import { Paragraph, type ParagraphChild } from 'docx'
import type { NotebookDocument } from '../exporter.ts'
import { numbersInWords, sourceInWords } from '../labels.ts'
import type { ListStyles } from './list-styles.ts'
import { direction, link, run } from './paragraphs.ts'
import { LINK_INK, PALE } from './styles.ts'
import { writtenNote, type Part } from './written-note.ts'

/**
 * A document: what it is, where it came from, how it can be told to be the same file, and which statements are from it. What was noted about
 * it is told with `lists`, for null is said above already.
 */
export function sourceParts({ detail, statements }: NotebookDocument, lists: ListStyles | null): Part[] {
  const facts: [string, ParagraphChild[] | null][] = [
    ['Author', detail.author === null ? null : [run(detail.author)]],
    ['Address', detail.url === null ? null : link(detail.url, detail.url, [run(detail.url, LINK)])],
    ['File', [run(detail.fileName)]],
    ['SHA-256', [run(detail.sha256)]],
    ['Statements', [run(numbersInWords(statements.map(({ number }) => number)) || 'none')]],
  ]
  const source = sourceInWords(detail)
  return [
    new Paragraph({
      style: 'Source',
      keepNext: true,
      children: [run(source)],
      ...direction(source, 'bidirectional'),
    }),
    ...facts.flatMap(([name, words]) => (words === null ? [] : [fact(name, words)])),
    ...(lists === null ? [] : writtenNote('Field', detail.note, lists, 'Note')),
  ]
}

const LINK = { color: LINK_INK, underline: {} }

const fact = (name: string, words: ParagraphChild[]): Paragraph =>
  new Paragraph({ style: 'Field', keepNext: true, children: [run(`${name}: `, { color: PALE }), ...words] })
