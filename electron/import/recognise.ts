import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { Refusal } from './refusal.ts'
import { containers, importerFor, importers } from './registry.ts'

/** How files begin that are no text, whatever their name says. */
const SIGNATURES: readonly (readonly [name: string, begins: string])[] = [
  ['a PDF', '%PDF-'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\0'],
  ['a WebP picture or a sound', 'RIFF'],
  ['a zip archive or an office document', 'PK\x03\x04'],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7z archive', '7z\xbc\xaf'],
  ['an older office document', '\xd0\xcf\x11\xe0'],
  ['a rich text document', '{\\rtf'],
  ['a database', 'SQLite format 3\0'],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90'],
  ['a sound', 'ID3'],
  ['a sound', 'OggS'],
]

/**
 * The importer for a file by its name, checked against how its bytes begin. A page
 * that is named as text is read as a page. Throws a `Refusal` that says what the file is instead.
 */
export function recognise(fileName: string, bytes: Uint8Array): Importer {
  if (bytes.length === 0) throw new Refusal('empty', 'The file is empty.')
  const begins = Buffer.from(bytes.subarray(0, 32)).toString('latin1')
  const [found, signature] = SIGNATURES.find(([, each]) => begins.startsWith(each)) ?? []
  const importer = importerFor(fileName)
  if (found && importer && importer.begins !== signature)
    throw new Refusal(
      'wrong-type',
      `By its content this is ${found}, not what its name says. It was not imported.`,
    )
  if (!importer) throw new Refusal('unknown-format', unknownFormat(found))
  return importer.format === 'text' && /^\W*<(?:!doctype html|html)\b/i.test(begins) ? html : importer
}

function unknownFormat(found: string | undefined): string {
  const known = [...new Set([...importers, ...containers].flatMap(({ extensions }) => extensions))].join(', ')
  return `${found ? `This is ${found}, which` : 'This kind of file'} cannot be imported yet. These can: ${known}.`
}
