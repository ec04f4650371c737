import { z } from 'zod'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Reading } from '../importer.ts'
import { fileAuthor, fileDates, fileTitle } from '../metadata/file-facts.ts'
import { languageTag } from '../metadata/language-tag.ts'

const words = z.string().trim().min(1).nullable().catch(null).default(null)
const oneOrMore = z
  .union([words, z.array(z.string()).transform((each) => each.join(', ') || null)])
  .catch(null)

/** The entries of the Info dictionary (ISO 32000-1, 14.3.3) that are of use here. */
const info = z.object({ Title: words, Author: words, Language: words, CreationDate: words })

/** What a PDF says of itself: XMP before Info. Its day is that of the file, which may be that of the print. */
export async function pdfMetadata(
  pdf: PDFDocumentProxy,
): Promise<Pick<Reading, 'title' | 'author' | 'language' | 'dates'>> {
  const { info: entries, metadata } = await pdf.getMetadata()
  const { Title, Author, Language, CreationDate } = info.parse(entries)
  const named = (name: string) => oneOrMore.parse(metadata?.get(name))
  return {
    title: fileTitle(named('dc:title')) ?? fileTitle(Title),
    author: fileAuthor(named('dc:creator')) ?? fileAuthor(Author),
    language: languageTag(Language ?? ''),
    dates: fileDates(CreationDate?.replace(/^D:/, '') ?? null), // `D:20240314093000Z`: ISO 32000-1, 7.9.4
  }
}
