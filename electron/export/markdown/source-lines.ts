import type { NotebookDocument } from '../exporter.ts'
import { numbersInWords, sourceInWords } from '../labels.ts'
import { webAddress } from '../web-address.ts'
import { oneLine } from './escape.ts'

/** A document: what it is, where it came from, how it can be told to be the same file, and which statements are from it. */
export function sourceLines({ detail, statements }: NotebookDocument): string[] {
  const address = webAddress(detail.url)
  const facts: [string, string | null][] = [
    ['Author', detail.author && oneLine(detail.author)],
    ['Address', address && `<${address}>`],
    ['File', `${oneLine(detail.fileName)}, SHA-256 ${detail.sha256}`],
    ['Statements', numbersInWords(statements.map(({ number }) => number)) || 'none'],
  ]
  return [
    `- **${oneLine(sourceInWords(detail))}**`,
    ...facts.flatMap(([name, words]) => (words === null || words === '' ? [] : [`  - ${name}: ${words}`])),
  ]
}
