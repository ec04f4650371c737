import { textBuilder } from './blocks/text-builder.ts'
import type { Importer } from './importer.ts'
import { fileAuthor, fileDates, fileTitle } from './metadata/file-facts.ts'
import { Refusal } from './refusal.ts'
import { readRtf } from './rtf/read-rtf.ts'

/** Rich text, which any word processor can write. */
export const rtf: Importer = {
  format: 'rtf',
  label: 'Rich text',
  extensions: ['.rtf'],
  begins: '{\\rtf',
  read: (bytes) => {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    if (!/^(?:\xEF\xBB\xBF)?\s*\{\\rtf/.test(source)) {
      throw new Refusal('wrong-type', 'This is no rich text, whatever its name says. It was not imported.')
    }
    const found = readRtf(source)
    const builder = textBuilder()
    const around = [...new Set(found.around)]
    for (const { kind, text } of found.blocks) builder.add(kind, text)
    for (const note of found.notes) builder.add('paragraph', note)
    for (const text of [...around, ...found.comments]) builder.add('furniture', text)
    return {
      ...builder.finish(),
      title: fileTitle(found.title),
      author: fileAuthor(found.author),
      language: null,
      dates: fileDates(found.created),
      outlet: null,
      url: null,
      encoding: 'RTF',
      warnings: [
        ...(found.isTracked
          ? [
              'The document holds tracked changes. What was put in was taken, what was taken out was left out.',
            ]
          : []),
        ...(found.comments.length > 0
          ? ['The document holds comments. They stand at its end, apart from the text.']
          : []),
      ],
    }
  },
}
