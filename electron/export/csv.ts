import { stringify } from 'csv-stringify/sync'
import { offsetMap, type OffsetMap } from '../../shared/text/offsets.ts'
import { contextOf } from './context.ts'
import type { Exporter, Notebook } from './exporter.ts'
import { groupNotes } from './grouping.ts'
import { linksInWords } from './labels.ts'
import type { Note } from './notes.ts'

/**
 * One row per statement. Spreadsheets run cells that begin with `=`, `+`, `-`, `@`, tab or carriage return as formulas: such a
 * cell gets one leading apostrophe, which they take as "this is text". The byte order mark makes them read the file as UTF-8.
 */
export const csv: Exporter = {
  format: 'csv',
  label: 'CSV table',
  extension: 'csv',
  mediaType: 'text/csv',
  about:
    'One row per statement, for a spreadsheet. Cells that would run as a formula begin with an apostrophe. Offsets count characters (Unicode code points).',
  asks: ['grouping'],
  write: (notebook, { groupBy }) => {
    const offsets = offsetsOf(notebook)
    const notes = groupNotes(notebook, groupBy).flatMap((group) => group.notes)
    const rows = notes.map((note) => COLUMNS.map(([, cell]) => cell(note, offsets) ?? ''))
    return stringify([COLUMNS.map(([name]) => name), ...rows], {
      bom: true,
      record_delimiter: '\r\n',
      escape_formulas: true,
      // The writer would quote a cell for its own line end only, not for a lone line feed inside it.
      quoted_match: /[\r\n]/,
    })
  },
}

type Cell = (note: Note, offsets: ReadonlyMap<string, OffsetMap>) => string | number | null

const COLUMNS: readonly (readonly [name: string, cell: Cell])[] = [
  ['number', ({ statement }) => statement.number],
  ['stance', ({ statement }) => statement.stance],
  ['quote', ({ statement }) => statement.quote],
  ['speaker', ({ speaker }) => speaker?.name ?? null],
  ['role', ({ speaker }) => speaker?.role ?? null],
  ['side', ({ speaker }) => speaker?.side ?? null],
  ['said', ({ statement }) => statement.said],
  ['proposition', ({ proposition }) => proposition?.text ?? null],
  ['proposition status', ({ proposition }) => proposition?.status ?? null],
  ['hedge', ({ statement }) => statement.hedge],
  ['information credibility', ({ statement }) => statement.credibility],
  ['reported', ({ statement }) => statement.reported],
  ['cue', ({ statement }) => statement.cue],
  ['tags', ({ tags }) => tags.join('; ')],
  ['links', linksInWords],
  ['same origin as', ({ sameOrigin }) => sameOrigin.join('; ')],
  ['note', ({ statement }) => statement.note],
  ['document', ({ document }) => document.title],
  ['outlet', ({ document }) => document.outlet],
  ['author', ({ document }) => document.author],
  ['url', ({ document }) => document.url],
  ['language', ({ document }) => document.language],
  ['published', ({ document }) => document.published],
  ['source reliability', ({ document }) => document.reliability],
  ['before', ({ statement, text }) => contextOf(text, statement.start, statement.end).before],
  ['after', ({ statement, text }) => contextOf(text, statement.start, statement.end).after],
  ['start', ({ statement }, offsets) => place(offsets, statement.document, statement.start)],
  ['end', ({ statement }, offsets) => place(offsets, statement.document, statement.end)],
  ['marked by', ({ statement }) => statement.author],
  ['marked at', ({ statement }) => statement.createdAt],
  ['changed at', ({ statement }) => statement.updatedAt],
  ['from suggestion', ({ statement }) => (statement.fromSuggestion ? 'yes' : 'no')],
  ['statement id', ({ statement }) => statement.id],
  ['document id', ({ document }) => document.id],
]

function offsetsOf({ documents }: Notebook): Map<string, OffsetMap> {
  return new Map(documents.map(({ detail, text }) => [detail.id, offsetMap(text.text)]))
}

function place(offsets: ReadonlyMap<string, OffsetMap>, document: string, utf16: number): number | null {
  return offsets.get(document)?.toCodePoints(utf16) ?? null
}
