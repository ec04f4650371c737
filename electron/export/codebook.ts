import { CsvError, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { AppError } from '../../shared/contract/errors.ts'
import { tagColour, tagFields, type Tag } from '../../shared/model/tag.ts'

const COLUMNS = ['name', 'parent', 'definition', 'example', 'colour'] as const

/** One row of the table. `parent` is a name; what is undefined has no column in the table and stays as it is. */
const codebookRow = z.object({
  name: tagFields.shape.name,
  parent: tagFields.shape.name
    .nullable()
    .or(z.literal('').transform(() => null))
    .optional(),
  definition: tagFields.shape.definition.optional(),
  example: tagFields.shape.example.optional(),
  colour: z
    .string()
    .transform((typed) => (typed === '' ? null : typed.toLowerCase()))
    .pipe(tagColour.nullable())
    .optional(),
})
export type CodebookRow = z.infer<typeof codebookRow>

/** The codebook as a table for a spreadsheet, guarded against formulas as the table of statements is. */
export function writeCodebook(tags: readonly Tag[]): string {
  const names = new Map(tags.map(({ id, name }) => [id, name]))
  const rows = tags.map((tag) => ({
    ...tag,
    parent: names.get(tag.parent ?? '') ?? '',
    colour: tag.colour ?? '',
  }))
  return stringify(
    rows.map((row) => COLUMNS.map((column) => row[column])),
    { header: true, columns: [...COLUMNS], bom: true, record_delimiter: '\r\n', escape_formulas: true },
  )
}

/** Reads such a table; `name` is the only column that must be there. Throws an AppError `invalid-input` that names the row. */
export function readCodebook(csv: string): CodebookRow[] {
  const rows = recordsOf(csv)
  if (rows[0] === undefined) throw unread('no tag stands below a line of headings')
  if (!('name' in rows[0])) throw unread(`it has no column “name” (${COLUMNS.join(', ')})`)
  return rows.map((row, index) => {
    const parsed = codebookRow.safeParse(row)
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    throw unread(`row ${index + 2}, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)
  })
}

/** Commas, semicolons or tabs, as spreadsheets of different countries write them. Spaces around a cell are nobody's. */
function recordsOf(csv: string): Record<string, string>[] {
  if (/[\0\uFFFD]/u.test(csv)) throw unread('it is no text in UTF-8 (“CSV UTF-8” in Excel)')
  try {
    const [heading = ''] = csv.split(/\r?\n/, 1)
    const records = parse(csv, {
      bom: true,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'].find((one) => heading.includes(one)) ?? ',',
      skip_empty_lines: true,
    })
    return z.array(z.record(z.string(), z.string().trim().transform(unguarded))).parse(records)
  } catch (error) {
    // What the parser quotes of the file may be without end, and need not be text.
    if (error instanceof CsvError) throw unread(error.message.split(', value is ')[0] ?? '')
    throw error
  }
}

/** Takes back the apostrophe that stands before what would run as a formula. */
const unguarded = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

const unread = (why: string) =>
  new AppError('invalid-input', `The table could not be read: ${why}. Nothing was changed.`)
