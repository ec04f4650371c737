import { z } from 'zod'
import { chosenColumns, type ChosenColumns } from '../../../shared/model/table-columns.ts'

/**
 * A row of a table as a file of its own, and so the original of its document: the cells by their headings, and which of them was taken
 * for what. With other columns it is another original, so it never comes back as the document that it was before.
 */
export const rowFile = z.object({ columns: chosenColumns, row: z.record(z.string(), z.string()) })

export function rowBytes(cells: ReadonlyMap<string, string>, columns: ChosenColumns): Uint8Array {
  const file: z.infer<typeof rowFile> = { columns, row: Object.fromEntries(cells) }
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`)
}
