import type { ExportColumn } from '../../../shared/contract/exports.ts'
import { statementTable, type CellValue } from '../columns.ts'
import type { ExportOptions, Notebook } from '../exporter.ts'
import { ledgerOf, type Side } from '../ledger.ts'
import { noteInWords } from '../note-in-words.ts'
import { notesOf } from '../notes.ts'

/** A sheet of a workbook. `width` is in characters, as spreadsheets measure it. */
export interface Sheet {
  name: string
  columns: { title: string; width: number }[]
  rows: CellValue[][]
}

/** What goes on each sheet. Speakers and propositions are told with how much was said by whom, and from how many origins. */
export function sheetsOf(notebook: Notebook, options: ExportOptions): Sheet[] {
  return [
    statements(notebook, options),
    speakers(notebook),
    propositions(notebook),
    documents(notebook),
    links(notebook),
  ]
}

function statements(notebook: Notebook, options: ExportOptions): Sheet {
  const { columns, rows } = statementTable(notebook, options)
  return {
    name: 'Statements',
    columns: columns.map((column) => ({ title: heading(column), width: WIDTHS[column] ?? 14 })),
    rows,
  }
}

const heading = (column: ExportColumn): string =>
  column === 'url' ? 'Address' : `${column.charAt(0).toUpperCase()}${column.slice(1)}`

const WIDTHS: Readonly<Partial<Record<ExportColumn, number>>> = {
  number: 9,
  stance: 10,
  quote: 60,
  speaker: 24,
  role: 24,
  proposition: 40,
  note: 40,
  document: 40,
  before: 40,
  after: 40,
  links: 30,
  url: 30,
  start: 9,
  end: 9,
  'marked at': 26,
  'changed at': 26,
  'statement id': 38,
  'document id': 38,
}

function speakers(notebook: Notebook): Sheet {
  const own = Map.groupBy(notesOf(notebook), ({ speaker }) => speaker?.id)
  return sheet(
    'Speakers',
    [
      ['Name', 28],
      ['Also called', 28],
      ['Role', 28],
      ['Side', 18],
      ...COUNTED,
      ['Note', 40],
      ['Speaker id', 38],
    ],
    notebook.speakers.map(({ id, name, aliases, role, side, note }) => [
      name,
      aliases.join('; '),
      role,
      side,
      ...counts(own.get(id) ?? []),
      noteInWords(note),
      id,
    ]),
  )
}

function propositions(notebook: Notebook): Sheet {
  const own = Map.groupBy(notesOf(notebook), ({ proposition }) => proposition?.id)
  const sides = new Map(ledgerOf(notebook).map((row) => [row.proposition.id, row]))
  return sheet(
    'Propositions',
    [
      ['Proposition', 50],
      ['Status', 10],
      ['Claimed by', 30],
      ['Denied by', 30],
      ...COUNTED,
      ['Note', 40],
      ['Proposition id', 38],
    ],
    notebook.propositions.map(({ id, text, status, note }) => [
      text,
      status,
      who(sides.get(id)?.claims),
      who(sides.get(id)?.denials),
      ...counts(own.get(id) ?? []),
      noteInWords(note),
      id,
    ]),
  )
}

const who = (side: Side | undefined): string =>
  side?.speakers.map(({ name }) => name ?? 'speaker not known').join('; ') ?? ''

const COUNTED: readonly (readonly [string, number])[] = [
  ['Statements', 11],
  ['Claims', 9],
  ['Denials', 9],
  ['Origins', 9],
  ['Documents', 11],
]

function counts(notes: ReturnType<typeof notesOf>): number[] {
  const of = (stance: string) => notes.filter(({ statement }) => statement.stance === stance).length
  return [
    notes.length,
    of('claim'),
    of('denial'),
    new Set(notes.map(({ origin }) => origin)).size,
    new Set(notes.map(({ document }) => document.id)).size,
  ]
}

function documents({ documents: all }: Notebook): Sheet {
  return sheet(
    'Documents',
    [
      ['Title', 50],
      ['Outlet', 22],
      ['Author', 22],
      ['Published', 12],
      ['Language', 10],
      ['Source reliability', 10],
      ['Statements', 11],
      ['Words', 9],
      ['Address', 40],
      ['File', 30],
      ['SHA-256', 20],
      ['Note', 40],
      ['Document id', 38],
    ],
    all.map(({ detail, statements: own }) => [
      detail.title,
      detail.outlet,
      detail.author,
      detail.published,
      detail.language,
      detail.reliability,
      own.length,
      detail.words,
      detail.url,
      detail.fileName,
      detail.sha256,
      noteInWords(detail.note),
      detail.id,
    ]),
  )
}

function links({ links: all }: Notebook): Sheet {
  return sheet(
    'Links',
    [
      ['From', 9],
      ['From quote', 50],
      ['Kind', 16],
      ['To', 9],
      ['To quote', 50],
      ['Made by', 16],
      ['Made at', 26],
      ['Link id', 38],
    ],
    all.map(({ id, kind, from, to, author, createdAt }) => [
      from.number,
      from.quote,
      kind,
      to.number,
      to.quote,
      author,
      createdAt,
      id,
    ]),
  )
}

const sheet = (
  name: string,
  columns: readonly (readonly [title: string, width: number])[],
  rows: CellValue[][],
): Sheet => ({ name, columns: columns.map(([title, width]) => ({ title, width })), rows })
