import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { markdown } from './markdown.ts'
import { mhtml } from './mhtml.ts'
import { plainText } from './plain-text.ts'

/** Every format that can be imported. */
export const importers: readonly Importer[] = [plainText, markdown, html, mhtml]

/** The importer for a file of this name, or null. */
export function importerFor(fileName: string): Importer | null {
  const lower = fileName.toLowerCase()
  return importers.find(({ extensions }) => extensions.some((extension) => lower.endsWith(extension))) ?? null
}
