import { CsvError, parse } from 'csv-parse'
import { setImmediate } from 'node:timers/promises'
import { decode } from '../encoding/decode.ts'
import { Refusal } from '../refusal.ts'
import { delimiterOf, LENIENT } from './delimiter.ts'
import { cellsUnder, headingsFrom, isHeadings } from './headings.ts'
import type { Table, TableFormat, TableRow } from './table.ts'

export const csv: TableFormat = {
  label: 'Table',
  extensions: ['.csv', '.tsv', '.tab'],
  open: (bytes) => openCsv(decode(bytes).text),
}

/** A longer row, in characters, is one whose quotes do not end. */
const LONGEST_ROW = 8 * 1024 * 1024
/** Characters that are handed to the parser at once. */
const CHUNK = 256 * 1024

async function openCsv(text: string): Promise<Table> {
  const delimiter = delimiterOf(text)
  const records = () => recordsIn(text, delimiter)
  const { value: first = [] } = await records().next()
  const isNamed = isHeadings(first)
  const headings = headingsFrom(isNamed ? first : first.map(() => ''))
  return { headings, rows: rowsOf(records(), headings, isNamed) }
}

async function* rowsOf(
  records: AsyncGenerator<string[], void>,
  headings: readonly string[],
  isNamed: boolean,
): AsyncGenerator<TableRow> {
  let place = isNamed ? -1 : 0
  for await (const record of records) {
    place += 1
    if (place > 0) yield { kind: 'row', place, cells: cellsUnder(headings, record) }
  }
}

/** The parser is fed piece by piece and its records taken as they come: read as a stream, those before an error would be lost with it. */
async function* recordsIn(text: string, delimiter: string): AsyncGenerator<string[], void> {
  const ready: string[][] = []
  const faults: Error[] = []
  const parser = parse({
    ...LENIENT,
    delimiter,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[]) => void ready.push(record),
  })
  parser.on('error', (error) => faults.push(error))
  try {
    for (let at = 0; at < text.length && faults.length === 0; at += CHUNK) {
      parser.write(text.slice(at, at + CHUNK))
      await setImmediate()
      yield* ready.splice(0)
    }
    if (faults.length === 0) parser.end()
    await setImmediate()
    yield* ready.splice(0)
    for (const fault of faults) throw refusalFor(fault)
  } finally {
    parser.destroy()
  }
}

/** A quote that does not end began somewhere above the line where the parser stopped. */
function refusalFor(fault: Error): Error {
  if (!(fault instanceof CsvError)) return fault
  const isOpen = fault.code === 'CSV_QUOTE_NOT_CLOSED' || fault.code === 'CSV_MAX_RECORD_SIZE'
  const what = isOpen ? 'A quotation mark is opened in a cell and not closed.' : 'The table is damaged.'
  return new Refusal('unreadable', `${what} Rows before it are imported; those from it on are not.`, {
    cause: fault,
  })
}
