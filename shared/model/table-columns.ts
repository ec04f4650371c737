import { z } from 'zod'
import { NAME_LIMIT } from './limits.ts'

/** What a column of a table can hold of a document. Each row is one. */
export const columnRole = z.enum(['text', 'title', 'published', 'outlet', 'author', 'url', 'language'])
export type ColumnRole = z.infer<typeof columnRole>

/** The heading of the column that holds each; what is in none is missing. */
export const chosenColumns = z.partialRecord(columnRole, z.string().max(NAME_LIMIT))
export type ChosenColumns = z.infer<typeof chosenColumns>

/** What was chosen for tables that have these headings, in whatever order; null stands for every table. */
export const tableColumns = z.object({
  headings: z.array(z.string()).nullable(),
  columns: chosenColumns,
})
export type TableColumns = z.infer<typeof tableColumns>

/** The same for two tables that have the same headings. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.toSorted())
}
