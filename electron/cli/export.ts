import { basename, join } from 'node:path'
import { z } from 'zod'
import {
  exportColumn,
  exportFormat,
  exportGrouping,
  exportRequest,
  type ExportColumn,
  type ExportFormat,
  type ExportPreview,
  type ExportTemplate,
} from '../../shared/contract/exports.ts'
import { writeExport } from '../api/exporting/write-export.ts'
import { placesOf } from '../files/places.ts'
import { openTemplates } from '../files/templates.ts'
import { userDataFolder } from '../files/user-data.ts'
import { writeAskedFile } from '../files/write-file.ts'
import { choice } from './choice-option.ts'
import { textOption, UsageError, type Command, type Typed } from './command.ts'
import { readScope, SCOPE_OPTIONS } from './export-scope.ts'
import { searchOnce } from './search-once.ts'
import { withReader } from './workspace-file.ts'

export const exportCommand: Command = {
  name: 'export',
  words: ['FILE.gainsay'],
  about: `Annotated notes as a file: everything, or one document, search, saved search, speaker, stance or saved filter. Formats: ${exportFormat.options.join(', ')}.`,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    ...SCOPE_OPTIONS,
    'group-by': { type: 'string' },
    template: { type: 'string' },
    columns: { type: 'string' },
    address: { type: 'string' },
    originals: { type: 'string' },
  },
  run: (typed) => {
    const [file = ''] = typed.words
    const out = textOption(typed, 'out')
    if (!out) throw new UsageError('--out is missing: give the file to write.')
    const format = choice(exportFormat, typed, 'format', undefined)
    if (format === 'pdf') throw new UsageError(NO_PRINTER)
    const groupBy = choice(exportGrouping, typed, 'group-by', 'document')
    const originals = choice(yesOrNo, typed, 'originals', 'yes') === 'yes'
    return withReader(file, async (db) => {
      const scope = readScope(db, typed)
      const found = scope.kind === 'search' ? await searchOnce(db, (find) => find.ids(scope.query)) : []
      const made = await writeExport(db, {
        workspace: basename(file, '.gainsay'),
        format,
        scope,
        groupBy,
        columns: columnsOf(typed),
        template: templateOf(typed, format),
        baseUrl: addressOf(typed),
        originals,
        found,
      })
      writeAskedFile(out, made.content)
      const bytes = made.content.byteLength
      return {
        value: { path: out, format, statements: made.statements, bytes },
        lines: [`${made.holds} written to ${out}`, ...contents(made.preview)],
      }
    })
  },
}

const NO_PRINTER =
  'A PDF is printed by the workbench. Here, write --format html and print that page from a browser.'

/** What is in a file that holds several things, the many files of a folder counted, and what it cannot carry. */
function contents({ parts, losses }: ExportPreview): string[] {
  return [
    ...(parts.length > 8 ? [`${parts.length} files in it`] : parts.map(inWords)),
    ...(losses.length === 0 ? [] : ['Not carried:', ...losses.map((loss) => `  ${inWords(loss)}`)]),
  ]
}

const inWords = ({ name, detail }: { name: string; detail: string }): string => `${name}: ${detail}`

/** The person's own and those of the program, as the workbench has them. */
function templateOf(typed: Typed, format: ExportFormat): ExportTemplate | null {
  if (format !== 'template') return null
  const entry = import.meta.url.endsWith('.ts') ? '../cli.ts' : '../cli.js'
  const { resources } = placesOf(new URL(entry, import.meta.url).href)
  const templates = openTemplates(join(userDataFolder(), 'templates'), join(resources, 'templates'))
  const name = textOption(typed, 'template')
  if (name !== undefined) return templates.read(name)
  const names = templates.list().map((one) => `“${one.name}”`)
  throw new UsageError(
    `--template is missing: give one of ${names.join(', ')}, or put a file into ${templates.folder}.`,
  )
}

function columnsOf(typed: Typed): ExportColumn[] | null {
  const text = textOption(typed, 'columns')
  if (text === undefined) return null
  const parsed = z.array(exportColumn).safeParse(text.split(',').map((name) => name.trim()))
  if (!parsed.success) throw new UsageError(`--columns takes some of ${exportColumn.options.join(', ')}.`)
  return parsed.data
}

function addressOf(typed: Typed): string | null {
  const parsed = exportRequest.shape.baseUrl.safeParse(textOption(typed, 'address') ?? null)
  if (!parsed.success)
    throw new UsageError('--address takes a whole address, such as https://example.org/checks.')
  return parsed.data
}

const yesOrNo = z.enum(['yes', 'no'])
