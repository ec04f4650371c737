import { exportColumn, type ExportColumn } from '../../shared/contract/exports.ts'
import { offsetMap, type OffsetMap } from '../../shared/text/offsets.ts'
import { contextOf } from './context.ts'
import type { ExportOptions, Notebook } from './exporter.ts'
import { groupNotes } from './grouping.ts'
import { linksInWords } from './labels.ts'
import { noteInWords } from './note-in-words.ts'
import type { Note } from './notes.ts'

export type CellValue = string | number | null

/** The statements as a table: the columns that were chosen, in their order, and a row for each statement, in the order of the groups. */
export function statementTable(notebook: Notebook, { groupBy, columns }: ExportOptions) {
  const offsets = offsetsOf(notebook)
  const chosen = exportColumn.options.filter((column) => columns?.includes(column) ?? true)
  const notes = groupNotes(notebook, groupBy).flatMap((group) => group.notes)
  return {
    columns: chosen,
    rows: notes.map((note) => chosen.map((column) => CELLS[column](note, offsets))),
  }
}

type Cell = (note: Note, offsets: ReadonlyMap<string, OffsetMap>) => CellValue

const CELLS: Readonly<Record<ExportColumn, Cell>> = {
  number: ({ statement }) => statement.number,
  stance: ({ statement }) => statement.stance,
  quote: ({ statement }) => statement.quote,
  speaker: ({ speaker }) => speaker?.name ?? null,
  role: ({ speaker }) => speaker?.role ?? null,
  side: ({ speaker }) => speaker?.side ?? null,
  said: ({ statement }) => statement.said,
  proposition: ({ proposition }) => proposition?.text ?? null,
  'proposition status': ({ proposition }) => proposition?.status ?? null,
  hedge: ({ statement }) => statement.hedge,
  'information credibility': ({ statement }) => statement.credibility,
  reported: ({ statement }) => statement.reported,
  cue: ({ statement }) => statement.cue,
  tags: ({ tags }) => tags.join('; '),
  links: linksInWords,
  'same origin as': ({ sameOrigin }) => sameOrigin.join('; '),
  note: ({ statement }) => noteInWords(statement.note),
  document: ({ document }) => document.title,
  outlet: ({ document }) => document.outlet,
  author: ({ document }) => document.author,
  url: ({ document }) => document.url,
  language: ({ document }) => document.language,
  published: ({ document }) => document.published,
  'source reliability': ({ document }) => document.reliability,
  before: ({ statement, text }) => contextOf(text, statement).before,
  after: ({ statement, text }) => contextOf(text, statement).after,
  start: (note, offsets) => place(offsets, note, note.statement.start),
  end: (note, offsets) => place(offsets, note, note.statement.end),
  'in current text': ({ statement }) => (statement.anchor === 'sure' ? 'yes' : 'no'),
  'marked by': ({ statement }) => statement.author,
  'marked at': ({ statement }) => statement.createdAt,
  'changed at': ({ statement }) => statement.updatedAt,
  'from suggestion': ({ statement }) => (statement.fromSuggestion ? 'yes' : 'no'),
  'statement id': ({ statement }) => statement.id,
  'document id': ({ document }) => document.id,
}

function offsetsOf({ documents }: Notebook): Map<string, OffsetMap> {
  return new Map(documents.map(({ detail, text }) => [detail.id, offsetMap(text.text)]))
}

/** Of another text than the current one an offset would say nothing. */
function place(
  offsets: ReadonlyMap<string, OffsetMap>,
  { statement, text }: Note,
  utf16: number,
): number | null {
  if (statement.version !== text.version) return null
  return offsets.get(statement.document)?.toCodePoints(utf16) ?? null
}
