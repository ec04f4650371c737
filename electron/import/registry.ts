import type { Container } from './container.ts'
import { feed } from './containers/feed.ts'
import { emlAttachments, msgAttachments } from './containers/letter.ts'
import { mbox } from './containers/mbox.ts'
import { ninjs } from './containers/ninjs.ts'
import { tableContainer } from './containers/table.ts'
import { zip } from './containers/zip.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { epub } from './epub.ts'
import { feedEntry } from './feed.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { markdown } from './markdown.ts'
import { mhtml } from './mhtml.ts'
import { msg } from './msg.ts'
import { flatOdt, odt } from './odt.ts'
import { newsItem } from './ninjs.ts'
import { pdf } from './pdf.ts'
import { plainText } from './plain-text.ts'
import { row } from './row.ts'
import { rtf } from './rtf.ts'
import { subtitles } from './subtitles.ts'
import { csv } from './table/csv.ts'
import { jsonLines } from './table/json-lines.ts'
import type { TableFormat } from './table/table.ts'
import { xlsx } from './table/xlsx.ts'

/** Every format that can be imported. */
export const importers: readonly Importer[] = [
  plainText,
  markdown,
  html,
  mhtml,
  eml,
  msg,
  subtitles,
  row,
  feedEntry,
  newsItem,
  pdf,
  docx,
  odt,
  flatOdt,
  epub,
  rtf,
]

/** Every kind of file that is a table. */
export const tables: readonly TableFormat[] = [csv, jsonLines, xlsx]

/** Every kind of file that holds several documents. */
export const containers: readonly Container[] = [
  zip,
  mbox,
  feed,
  ninjs,
  emlAttachments,
  msgAttachments,
  ...tables.map(tableContainer),
]

/** The importer for a file of this name, or null. */
export const importerFor = (fileName: string): Importer | null => byName(importers, fileName)

/** The container that a file of this name is, or null. A letter has both, but an `.entry.xml` is not any `.xml`. */
export function containerFor(fileName: string): Container | null {
  const container = byName(containers, fileName)
  const importer = byName(importers, fileName)
  if (!container || !importer) return container
  return endingOf(importer, fileName).length > endingOf(container, fileName).length ? null : container
}

/** The table that a file of this name is, or null. */
export const tableFor = (fileName: string): TableFormat | null => byName(tables, fileName)

interface Named {
  extensions: readonly string[]
}

function byName<T extends Named>(formats: readonly T[], fileName: string): T | null {
  return formats.find((format) => endingOf(format, fileName) !== '') ?? null
}

function endingOf({ extensions }: Named, fileName: string): string {
  const lower = fileName.toLowerCase()
  return extensions.find((extension) => lower.endsWith(extension)) ?? ''
}
