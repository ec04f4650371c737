import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { promisify } from 'node:util'
import { openZip, type Zip } from '../../../electron/zip/open-zip.ts'

const run = promisify(execFile)

/** What somebody else reads in a file; null where that finds nothing, or there is nobody else. */
export type Reference = (file: string) => Promise<string | null>

/** `pdftotext` of Poppler, where it is installed. */
export const pdftotext: Reference = (file) =>
  run('pdftotext', [file, '-'], { maxBuffer: 64 * 1024 * 1024 }).then(
    ({ stdout }) => stdout,
    () => null,
  )

export const hasPdftotext = (): Promise<boolean> =>
  run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  )

/** The text that lies beside the file. */
export const textBeside: Reference = async (file) => {
  const path = file.replace(/\.\w+$/, '.txt')
  return existsSync(path) ? readFile(path, 'utf8') : null
}

/** The words of the body of a Word document, run after run; a line is a space. */
export const wordBody: Reference = async (file) => {
  const xml = partOf(openZip(await readFile(file)), 'word/document.xml')
  if (xml === null) return null
  const pieces = xml
    .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
    .matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:(?:tab|br|cr)\/>/g)
  return unescaped([...pieces].map(([, words]) => words ?? ' ').join(''))
}

/** What stands between the tags of the bodies of the chapters, in the order of the spine. */
export const chapters: Reference = async (file) => {
  const zip = openZip(await readFile(file))
  const opf = /full-path="([^"]+)"/.exec(partOf(zip, 'META-INF/container.xml') ?? '')?.[1] ?? ''
  const book = partOf(zip, opf) ?? ''
  const items = new Map(
    [...book.matchAll(/<item\s[^>]*>/g)].map(([item]) => [attribute(item, 'id'), attribute(item, 'href')]),
  )
  const bodies = [...book.matchAll(/<itemref\s[^>]*>/g)].map(([ref]) => {
    const href = decodeURIComponent(items.get(attribute(ref, 'idref')) ?? '')
    const body = /<body.*<\/body>/s.exec(partOf(zip, posix.join(posix.dirname(opf), href)) ?? '')?.[0] ?? ''
    return stripped(
      body.replace(/<(script|style|svg)\b.*?<\/\1>/gs, ' '),
      /<\/?(?:p|div|li|h\d|t[dhr]|br|section|dt|dd)\b[^>]*>/g,
    )
  })
  return bodies.join('\n')
}

const partOf = (zip: Zip, path: string): string | null => {
  const bytes = zip.read(path)
  return bytes && new TextDecoder().decode(bytes)
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Tags gone, those of `breaks` leaving a space: what they part is no one word. */
const stripped = (xml: string, breaks: RegExp): string =>
  unescaped(xml.replace(breaks, ' ').replace(/<[^>]*>/g, ''))

const unescaped = (xml: string): string =>
  xml
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replace(/&(?:nbsp|lt|gt|quot|apos);/g, ' ')
    .replaceAll('&amp;', '&')
