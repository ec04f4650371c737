import { z } from 'zod'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { FoundDate } from '../../../shared/model/document.ts'
import { readStamp } from '../metadata/dates.ts'
import { languageTag } from '../metadata/language.ts'
import type { Reading } from '../importer.ts'

const words = z.string().trim().min(1).nullable().catch(null).default(null)

/** The entries of the Info dictionary (ISO 32000-1, 14.3.3) that are of use here. */
const info = z.object({ Title: words, Author: words, Language: words, CreationDate: words, ModDate: words })

/** What programs write where nobody gave a title: the name of the file, or of themselves. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|document\d*|slide \d+|titel|title|unknown|none|null|print|[\w\s().-]+\.(?:docx?|pptx?|xlsx?|indd|qxd|pdf|html?|odt|rtf|wpd|ps|dvi|tex|pmd|p65))$/i

const NO_AUTHOR =
  /^(?:user|owner|admin(?:istrator)?|author|unknown|default|anonymous|root|windows user|microsoft(?: office user)?|[\w.-]*\\[\w.-]+)$/i

/** What a PDF says of itself: XMP before Info. Its days are those of the file, which may be those of the printing. */
export async function pdfMetadata(
  pdf: PDFDocumentProxy,
): Promise<Pick<Reading, 'title' | 'author' | 'language' | 'dates'>> {
  const { info: entries, metadata } = await pdf.getMetadata()
  const { Title, Author, Language, CreationDate } = info.parse(entries)
  const title = firstOf(metadata?.get('dc:title')) ?? Title
  const author = firstOf(metadata?.get('dc:creator')) ?? Author
  return {
    title: title && !NO_TITLE.test(title) ? title.replace(/\s+/g, ' ') : null,
    author: author && !NO_AUTHOR.test(author) ? author.replace(/\s+/g, ' ') : null,
    language: languageTag(Language ?? ''),
    dates: CreationDate === null ? [] : datesIn(CreationDate),
  }
}

const many = z.union([words, z.array(z.string()).transform((each) => each.join(', ').trim() || null)])

function firstOf(value: unknown): string | null {
  return many.catch(null).parse(value)
}

/** `D:20240313093000+01'00'` (ISO 32000-1, 7.9.4). The time stays as written. */
function datesIn(stamp: string): FoundDate[] {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(stamp) ?? []
  if (year === undefined || Number(year) < 1980) return []
  const value = readStamp(`${year}-${month}-${day}`)
  return value ? [{ value, kind: 'file', quote: stamp }] : []
}
