import { html } from './html.ts'
import type { Importer } from './importer.ts'
import { Refusal } from './refusal.ts'
import { readableFormats } from './readable-formats.ts'
import { importerFor } from './registry.ts'

/** Older office documents, and newer ones behind a password. */
const OLE = '\xd0\xcf\x11\xe0'

/** How files begin that are no text, whatever their name says; and the endings by which some can be read. */
const SIGNATURES: readonly (readonly [name: string, begins: string, endings?: string])[] = [
  ['a PDF', '%PDF-', '.pdf'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\0'],
  ['a WebP picture or a sound', 'RIFF'],
  ['a zip archive or an office document', 'PK\x03\x04', '.zip, .docx, .xlsx, .odt or .epub'],
  ['a gzip archive', '\x1f\x8b'],
  ['a 7z archive', '7z\xbc\xaf'],
  ['an older office document', OLE],
  ['a rich text document', '{\\rtf', '.rtf'],
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
  const [found, signature, endings] = SIGNATURES.find(([, each]) => begins.startsWith(each)) ?? []
  const importer = importerFor(fileName)
  if (importer?.format === 'docx' && signature === OLE) throw lockedOrOld()
  if (found && importer && importer.begins !== signature) throw otherwiseNamed(found, endings)
  if (!importer) throw new Refusal('unknown-format', OLDER[extensionOf(fileName)] ?? unknownFormat(found))
  return importer.format === 'text' && /^\W*<(?:!doctype html|html)\b/i.test(begins) ? html : importer
}

function otherwiseNamed(found: string, endings: string | undefined): Refusal {
  const advice = endings ? `Give it the ending ${endings} and import it again.` : 'It was not imported.'
  return new Refusal('wrong-type', `By its content this is ${found}, not what its name says. ${advice}`)
}

/** What to do with files that can be read once they are saved anew. */
const OLDER: Readonly<Record<string, string>> = {
  '.doc': saveAs('an older Word document (.doc)', 'Word or LibreOffice', '.docx'),
  '.dot': saveAs('an older Word template (.dot)', 'Word or LibreOffice', '.docx'),
  '.wpd': saveAs('a WordPerfect document (.wpd)', 'LibreOffice', '.docx'),
  '.pages': saveAs('a document of Apple Pages (.pages)', 'Pages', '.docx'),
  '.sxw': saveAs('an older OpenOffice text (.sxw)', 'LibreOffice', '.odt'),
  '.mobi': saveAs('a Kindle book (.mobi)', 'Calibre', '.epub'),
  '.azw3': saveAs('a Kindle book (.azw3)', 'Calibre', '.epub'),
}

function saveAs(what: string, program: string, extension: string): string {
  return `This is ${what}. Open it in ${program}, save it as ${extension} and import that.`
}

function extensionOf(fileName: string): string {
  return /\.[^.]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
}

function lockedOrOld(): Refusal {
  return new Refusal(
    'protected',
    'This document is protected by a password, or an older one with a new name. Open it in Word, save it as .docx without a password and import that.',
  )
}

function unknownFormat(found: string | undefined): string {
  if (found) return `This is ${found}. Only files with words in them can be imported.`
  const known = readableFormats()
    .map(({ label }) => label)
    .join(', ')
  return `This kind of file cannot be imported yet. These can: ${known}.`
}
