import { inMemory, type ByteSource } from '../zip/byte-source.ts'
import { BEGINNING } from './container.ts'
import { zip } from './containers/zip.ts'
import { DEEPEST } from './import-bounds.ts'
import { readAll } from './read-all.ts'
import { refusalFor } from './refusal-for.ts'
import { containerFor, tableFor } from './registry.ts'
import { previewTable, type TablePreview } from './table/preview.ts'

/** A table with the names of the archives in which it lies, from without to within, and its own. */
export interface TableSeen extends TablePreview {
  names: string[]
}

/** The table that a file is, or those in an archive. One that cannot be read is left out: its import says why. */
export async function* tablesIn(
  fileName: string,
  open: () => ByteSource,
  names: readonly string[] = [fileName],
): AsyncGenerator<TableSeen> {
  try {
    const table = tableFor(fileName)
    if (table) yield { names: [...names], ...(await previewTable(table, readAll(open()))) }
    else if (isArchive(fileName) && names.length <= DEEPEST) yield* tablesWithin(open(), names)
  } catch (error) {
    if (!refusalFor(error)) throw error
  }
}

async function* tablesWithin(archive: ByteSource, names: readonly string[]): AsyncGenerator<TableSeen> {
  for await (const { name, bytes } of zip.parts(archive, { from: BEGINNING, tables: [] })) {
    if (mayHoldTables(name)) yield* tablesIn(name, () => inMemory(bytes()), [...names, name])
  }
}

/** Whether a file of this name is a table or an archive that may hold some. */
export const mayHoldTables = (fileName: string): boolean => tableFor(fileName) !== null || isArchive(fileName)

const isArchive = (fileName: string) => containerFor(fileName) === zip
