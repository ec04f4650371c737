import { inQuotes } from '../../shared/text/in-quotes.ts'
import { countInWords } from './labels.ts'
import { ledgerOf } from './ledger.ts'
import { notesOf } from './notes.ts'
import type { Exporter, Notebook } from './exporter.ts'

/** A Word document (ECMA-376): the ledger, the notes under headings, a table of all statements, and the sources. */
export const docx: Exporter = {
  format: 'docx',
  label: 'Word document',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  about:
    'The notes to edit, comment and hand over: the ledger, headings that Word shows as an outline, each quote in its context with its source, a table of all statements, the sources.',
  family: 'read',
  asks: ['grouping'],
  heavy: true,
  write: async (notebook, { groupBy }) => {
    const { writeDocument } = await import('./docx/document.ts')
    const notes = notesOf(notebook)
    return {
      content: await writeDocument(notebook, groupBy),
      parts: [
        { name: 'Ledger', detail: counted(ledgerOf(notebook).length, 'proposition') },
        { name: 'Notes', detail: `${countInWords(notebook)}, grouped by ${groupBy}` },
        { name: 'Table of statements', detail: counted(notes.length, 'row') },
        { name: 'Sources', detail: String(notebook.documents.length) },
      ],
      begins: beginning(notebook, notes),
    }
  },
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const beginning = ({ workspace }: Notebook, notes: ReturnType<typeof notesOf>): string =>
  [
    `Annotated notes: ${workspace}`,
    ...notes.slice(0, 8).map(({ statement }) => inQuotes(statement.quote)),
  ].join('\n\n')
