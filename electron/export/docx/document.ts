import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import type { Notebook } from '../exporter.ts'
import { groupNotes, type NoteGroup } from '../grouping.ts'
import { countInWords, originsInWords } from '../labels.ts'
import { notesOf } from '../notes.ts'
import { repack } from '../office-file.ts'
import { withoutChance } from './fixed-parts.ts'
import { noteParagraphs } from './note.ts'
import { heading, lines, run } from './paragraphs.ts'
import { sourceParagraphs } from './sources.ts'
import { statementTable } from './statement-table.ts'
import { STYLES } from './styles.ts'

/** The bytes of the document; the same notebook gives the same bytes. */
export async function writeDocument(notebook: Notebook, groupBy: ExportGrouping): Promise<Uint8Array> {
  const document = new Document({
    title: notebook.workspace,
    creator: 'Gainsay',
    styles: STYLES,
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 } } },
        footers: { default: footer(notebook) },
        children: [
          ...title(notebook, groupBy),
          heading(1, 'Notes'),
          ...groupNotes(notebook, groupBy).flatMap(group),
          heading(1, 'All statements'),
          statementTable(notesOf(notebook)),
          heading(1, 'Sources'),
          ...notebook.documents.flatMap(sourceParagraphs),
        ],
      },
    ],
  })
  return repack(await Packer.toBuffer(document), withoutChance)
}

function title(notebook: Notebook, groupBy: ExportGrouping): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', children: [run(notebook.workspace)] }),
    new Paragraph({
      style: 'About',
      children: [run(`Annotated notes. ${countInWords(notebook)}, grouped by ${groupBy}.`)],
    }),
    ...lines('About', notebook.note),
  ]
}

function group({ title: words, about, notes }: NoteGroup): Paragraph[] {
  return [
    heading(2, words),
    new Paragraph({ style: 'About', children: [run(`${originsInWords(notes)}.`)], keepNext: true }),
    ...lines('About', about),
    ...notes.flatMap(noteParagraphs),
  ]
}

const footer = ({ workspace }: Notebook): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          run(`${workspace}, page `),
          new TextRun({ children: [PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
