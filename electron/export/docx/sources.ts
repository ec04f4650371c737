import { Paragraph } from 'docx'
import type { NotebookDocument } from '../exporter.ts'
import { sourceInWords } from '../labels.ts'
import { direction, lines, run } from './paragraphs.ts'
import { PALE } from './styles.ts'

/** A document: what it is, where it came from, how it can be told to be the same file, and which statements are from it. */
export function sourceParagraphs({ detail, statements }: NotebookDocument): Paragraph[] {
  const numbers = statements.map(({ number }) => number)
  const facts: [string, string | null][] = [
    ['Author', detail.author],
    ['Address', detail.url],
    ['File', detail.fileName],
    ['SHA-256', detail.sha256],
    ['Statements', numbers.length === 0 ? 'none' : numbers.join(', ')],
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
    ...lines('Field', detail.note),
  ]
}

const fact = (name: string, words: string): Paragraph =>
  new Paragraph({ style: 'Field', children: [run(`${name}: `, { color: PALE }), run(words)] })
