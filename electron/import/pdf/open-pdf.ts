import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { Refusal } from '../refusal.ts'

/** The bytes of a PDF, and the password that opens it where it needs one. */
interface PdfToOpen {
  bytes: Uint8Array
  password?: string | undefined
}

/**
 * Opens a PDF in the thread that calls, and hands it to `use`. Nothing is drawn, so no fonts, pictures or scripts are loaded. Rejects
 * with a `Refusal` for a file that is no PDF or needs another password.
 */
export async function withPdf<T>(
  { bytes, password }: PdfToOpen,
  use: (pdf: PDFDocumentProxy) => Promise<T>,
): Promise<T> {
  const { getDocument, VerbosityLevel } = await library()
  const task = getDocument({
    data: new Uint8Array(bytes), // a copy: the library keeps what it is given
    ...(password !== undefined && { password }),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: TablesOfSigns,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    return await use(await task.promise)
  } catch (error) {
    throw refusalFor(error, password !== undefined) ?? error
  } finally {
    await task.destroy()
  }
}

/** It is large, and few imports need it: it is loaded with the first PDF. What only drawing needs is not there in a thread, and not used. */
async function library() {
  for (const name of ['DOMMatrix', 'Path2D']) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object, configurable: true })
  }
  if (!process.listeners('unhandledRejection').includes(leaveBehind)) {
    process.on('unhandledRejection', leaveBehind)
  }
  // The second part is what would run in a worker of its own; it is found there by the first.
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** What the library says of a file that is damaged, also of parts that it need not have read. */
const DAMAGE: ReadonlySet<string> = new Set([
  'InvalidPDFException',
  'FormatError',
  'ParserEOFException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
])

/**
 * The library reads pages ahead, and waits no more for those behind a page that is damaged. What comes of them would end the thread,
 * and with it the file that is read next.
 */
function leaveBehind(reason: unknown): void {
  if (!(reason instanceof Error && DAMAGE.has(reason.name))) throw reason
}

/** Gives the tables that tell the letters of Chinese, Japanese and Korean fonts, from the library's own folder, and nothing else. */
class TablesOfSigns {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error('Nothing else is loaded.')
    const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
    return new Uint8Array(await readFile(join(folder, 'cmaps', filename)))
  }
}

function refusalFor(error: unknown, wasGiven: boolean): Refusal | null {
  if (!(error instanceof Error)) return null
  if (DAMAGE.has(error.name)) {
    return new Refusal('damaged', 'The PDF is damaged and cannot be read. Nothing from it was added.', {
      cause: error,
    })
  }
  if (error.name !== 'PasswordException') return null
  return new Refusal(
    'password',
    wasGiven
      ? 'That is not the password of the PDF. Nothing from it was added.'
      : 'The PDF is protected by a password. Type it beside this message, or save the PDF without one and import that.',
  )
}
