import { cleanText } from './encoding/decode.ts'
import { readFragment } from './html/fragment.ts'
import type { Importer, Reading } from './importer.ts'
import { readStamp } from './metadata/dates.ts'
import { languageTag } from './metadata/language-tag.ts'
import { readPlainText } from './plain-text.ts'
import { Refusal } from './refusal.ts'
import { rowFile } from './table/row-bytes.ts'
import { titled } from './titled.ts'

/** A row of a table, as the table's container writes it. */
export const row: Importer = {
  format: 'row',
  label: 'Row of a table',
  extensions: ['.row.json'],
  inner: true,
  read: (bytes) => {
    const { columns, row: cells } = rowIn(bytes)
    const cell = (role: keyof typeof columns) => {
      const heading = columns[role]
      return (heading === undefined ? undefined : cells[heading])?.trim() || null
    }
    const text = cell('text')
    if (text === null) throw new Refusal('no-text', 'The row has no text. Nothing from it was added.')
    const title = cell('title') && oneLine(cleanText(cell('title') ?? ''))
    return {
      ...titled(title, isMarkup(text) ? readFragment(text) : readPlainText(cleanText(text), 'UTF-8')),
      outlet: cell('outlet'),
      author: cell('author'),
      url: webAddress(cell('url')),
      language: languageIn(cell('language')),
      ...dated(cell('published')),
    }
  },
}

function rowIn(bytes: Uint8Array) {
  try {
    return rowFile.parse(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (error) {
    throw new Refusal('wrong-type', 'This is no row of a table. It was not imported.', { cause: error })
  }
}

/** A text that was taken from a page with its tags. */
const isMarkup = (text: string) => /<(?:p|br|div|h[1-6]|li)(?=[\s/>])/i.test(text)

/** A date that could be two days is none, and the person is told. */
function dated(quote: string | null): Pick<Reading, 'dates' | 'warnings'> {
  const value = quote === null ? null : readStamp(quote)
  if (quote === null) return { dates: [], warnings: [] }
  if (value !== null) return { dates: [{ value, kind: 'published', quote }], warnings: [] }
  return {
    dates: [],
    warnings: [`The date “${quote.slice(0, 60)}” was not taken over: it cannot be read for certain.`],
  }
}

function webAddress(value: string | null): string | null {
  return value && /^https?:\/\//i.test(value) && URL.canParse(value) ? value : null
}

const oneLine = (value: string) => value.replace(/\s+/g, ' ').trim()

/** `en`, `pt_BR`; the name of a language is no tag. */
const languageIn = (value: string | null) =>
  value && /^[a-z]{2,3}(?:[-_]|$)/i.test(value) ? languageTag(value) : null
