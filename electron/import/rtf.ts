import { withoutBullet } from './blocks/bullets.ts'
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
    if (isBinary(source))
      throw new Refusal('binary', 'This is not rich text: it holds binary data. Nothing from it was added.')
    const found = readRtf(source)
    const builder = textBuilder()
    const around = [...new Set(found.around)]
    for (const { kind, text } of found.blocks)
      builder.add(kind, kind === 'list-item' ? withoutBullet(text) : text)
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

const SAMPLE = 64 * 1024

/** Rich text is written in letters; what is not, says so by `\bin`. */
function isBinary(source: string): boolean {
  const sample = source.slice(0, SAMPLE)
  const strange = sample.match(/[^\P{Cc}\t\r\n\f\x80-\x9f]/gu)?.length ?? 0
  return strange * 50 > sample.length && !sample.includes('\\bin')
}
