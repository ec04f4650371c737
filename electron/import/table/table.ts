import type { RefusalCode } from '../refusal.ts'

/** Rows of cells under headings, read one after the other. */
export interface Table {
  /** As the table has them, none of them empty, no two the same. */
  headings: readonly string[]
  /** Throws a `Refusal` where nothing behind can be read any more; what came before stands. */
  rows: Iterable<TableRow> | AsyncIterable<TableRow>
}

/** A row by its headings, without empty cells, or why it cannot be read. `place` counts from 1, without the headings. */
export type TableRow =
  | { kind: 'row'; place: number; cells: ReadonlyMap<string, string> }
  | { kind: 'refused'; place: number; code: RefusalCode; message: string }

/** A kind of file that is a table. Reading its headings may throw a `Refusal`. */
export interface TableFormat {
  label: string
  extensions: readonly string[]
  open(bytes: Uint8Array): Table | Promise<Table>
}
