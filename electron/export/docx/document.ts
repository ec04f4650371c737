import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import type { ExportGrouping } from '../../../shared/contract/exports.ts'
import type { Notebook } from '../exporter.ts'
import { groupInWords, groupNotes, type NoteGroup } from '../grouping.ts'
import { countInWords, workInWords } from '../labels.ts'
import { ledgerOf } from '../ledger.ts'
import { notesOf } from '../notes.ts'
import { repack } from '../office-file.ts'
import { withoutChance } from './fixed-parts.ts'
import { ledgerTable } from './ledger-table.ts'
import { createListStyles, type ListStyles } from './list-styles.ts'
import { noteParts } from './note.ts'
import { heading, run } from './paragraphs.ts'
import { sourceParts } from './sources.ts'
import { statementTable } from './statement-table.ts'
import { STYLES } from './styles.ts'
import { writtenNote, type Part } from './written-note.ts'

/** The bytes of the document; the same notebook gives the same bytes. */
export async function writeDocument(notebook: Notebook, groupBy: ExportGrouping): Promise<Uint8Array> {
  const lists = createListStyles()
  const notes = notesOf(notebook)
  const rows = ledgerOf(notebook)
  const children = [
    ...title(notebook, groupBy, lists),
    ...(rows.length === 0 ? [] : [heading(1, 'Ledger'), ledgerTable(rows)]),
    // The ledger has its page, or pages, to itself: what comes after a table is badly kept together.
    heading(1, 'Notes', rows.length > 0),
    ...groupNotes(notebook, groupBy).flatMap((each) => group(each, groupBy, lists)),
    heading(1, 'All statements'),
    statementTable(notes),
    heading(1, 'Sources'),
    ...notebook.documents.flatMap((document) => sourceParts(document, groupBy === 'document' ? null : lists)),
  ]
  const document = new Document({
    title: notebook.workspace,
    creator: 'Gainsay',
    lastModifiedBy: 'Gainsay',
    styles: STYLES,
    numbering: lists.numbering(),
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 } } },
        footers: { default: footer(notebook) },
        children,
      },
    ],
  })
  return repack(await Packer.toBuffer(document), withoutChance())
}

function title(notebook: Notebook, groupBy: ExportGrouping, lists: ListStyles): Part[] {
  const work = workInWords(notesOf(notebook))
  return [
    new Paragraph({ style: 'Title', children: [run(notebook.workspace)] }),
    about(`Annotated notes. ${countInWords(notebook)}, grouped by ${groupBy}.`),
    ...(work === '' ? [] : [about(work)]),
    ...writtenNote('About', notebook.note, lists),
  ]
}

const about = (words: string): Paragraph => new Paragraph({ style: 'About', children: [run(words)] })

function group(one: NoteGroup, groupBy: ExportGrouping, lists: ListStyles): Part[] {
  return [
    heading(2, one.title),
    new Paragraph({ style: 'About', children: [run(groupInWords(one))], keepNext: true }),
    ...writtenNote('About', one.about, lists, '', true),
    ...one.notes.flatMap((each) => noteParts(each, groupBy, lists)),
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
