import { textBuilder } from './blocks/text-builder.ts'
import { declaredEncoding } from './encoding/declared.ts'
import { decode } from './encoding/decode.ts'
import { bookOf, fieldsOf } from './epub/book.ts'
import { parseXhtml } from './html/dom.ts'
import { writeText } from './html/page-text.ts'
import type { Importer } from './importer.ts'
import { fileTitle } from './metadata/file-facts.ts'
import { readStamp } from './metadata/dates.ts'
import { languageTag } from './metadata/language-tag.ts'
import { openPackage } from './office/open-package.ts'

/** A book: its chapters in the order of reading, whole. */
export const epub: Importer = {
  format: 'epub',
  label: 'EPUB book',
  extensions: ['.epub'],
  begins: 'PK\x03\x04',
  read: (bytes) => {
    const files = openPackage(bytes)
    const { metadata, chapters } = bookOf(files)
    const builder = textBuilder()
    const missing: string[] = []
    for (const chapter of chapters) {
      const part = files.bytes(chapter)
      const body = part && parseXhtml(decode(part, declaredEncoding(part)).text).body
      if (body) writeText(body, builder)
      else missing.push(chapter)
    }
    const first = (name: string) => fieldsOf(metadata, name)[0] ?? null
    const quote = first('date')
    const value = quote === null ? null : readStamp(quote)
    return {
      ...builder.finish(),
      title: fileTitle(first('title')),
      author: fieldsOf(metadata, 'creator').join(', ') || null,
      outlet: first('publisher'),
      language: languageTag(first('language') ?? ''),
      dates: quote !== null && value ? [{ value, kind: 'published', quote }] : [],
      url: null,
      encoding: 'UTF-8',
      warnings:
        missing.length > 0 ? [`Chapters that the book names are not in it: ${missing.join(', ')}.`] : [],
    }
  },
}
