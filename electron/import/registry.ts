import type { Container } from './container.ts'
import { emlAttachments, msgAttachments } from './containers/letter.ts'
import { mbox } from './containers/mbox.ts'
import { tableContainer } from './containers/table.ts'
import { zip } from './containers/zip.ts'
import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { epub } from './epub.ts'
import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { markdown } from './markdown.ts'
import { mhtml } from './mhtml.ts'
import { msg } from './msg.ts'
import { flatOdt, odt } from './odt.ts'
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
  emlAttachments,
  msgAttachments,
  ...tables.map(tableContainer),
]

/** The importer for a file of this name, or null. */
export const importerFor = (fileName: string): Importer | null => byName(importers, fileName)

/** The container that a file of this name is, or null. A letter has both. */
export const containerFor = (fileName: string): Container | null => byName(containers, fileName)

/** The table that a file of this name is, or null. */
export const tableFor = (fileName: string): TableFormat | null => byName(tables, fileName)

function byName<T extends { extensions: readonly string[] }>(
  formats: readonly T[],
  fileName: string,
): T | null {
  const lower = fileName.toLowerCase()
  return formats.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension))) ?? null
}
