import { basename, extname } from 'node:path'
import { exportRequest, type ExportScope } from '../../shared/contract/exports.ts'
import type { ExchangeWriter } from '../exchange/exchange-format.ts'
import { exchangeWriters } from '../exchange/registry.ts'
import type { Exporter } from '../export/exporter.ts'
import { exporters } from '../export/registry.ts'
import { kindOfTemplate } from '../files/templates.ts'
import { listDocuments } from '../store/list-documents.ts'
import { readMeta, writeMeta } from '../store/meta.ts'
import type { Reader } from '../store/open.ts'
import { listSpeakers } from '../store/speakers.ts'
import type { ShelvedExport } from './exporting/export-shelf.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type ExportHandlers = Pick<Handlers, Extract<keyof Handlers, `export.${string}`>>

/** What a page draws by itself. */
const DRAWN: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
}

export const exportHandlers = (session: Session): ExportHandlers => ({
  'export.formats': () => [
    ...exporters.map((one) => ({ ...offered(one), family: one.family, printed: toBePrinted(session, one) })),
    ...exchangeWriters.map((one) => ({ ...offered(one), family: 'whole' as const, printed: false })),
  ],

  'export.run': async (request, { signal, progress }) => {
    const { store, find, reading } = session.current()
    const found = request.scope.kind === 'search' ? await find.ids(request.scope.query, signal) : []
    const template = request.template === null ? null : session.templates.read(request.template)
    const workspace = basename(store.file, '.gainsay')
    const order = { ...request, workspace, found, template }
    const { preview, statements, holds, ...made } = await reading.export(order, { signal, progress })
    const file = request.format === 'pdf' ? await printed(session, made) : made
    return {
      token: session.shelf.put(file),
      fileName: file.fileName,
      bytes: file.content.byteLength,
      statements,
      holds,
      preview,
    }
  },

  'export.choice': () => {
    const { db } = session.current().store
    const choice = readMeta(db, 'export', exportRequest)
    return choice === null ? null : { ...choice, scope: scopeStillThere(db, choice.scope) }
  },

  'export.remember': (choice) => {
    writeMeta(session.current().store.db, 'export', choice)
    return {}
  },

  'export.templates': () => ({
    folder: session.templates.folder,
    canShow: session.showFolder !== null,
    templates: session.templates.list(),
  }),

  'export.showTemplates': () => {
    session.showFolder?.(session.templates.made())
    return {}
  },

  'export.addTemplate': async ({ name, text }) => {
    const { kind, text: written } =
      text === undefined ? session.templates.read(name) : { kind: kindOfTemplate(name), text }
    const { checkTemplate } = await import('../export/template/check.ts')
    checkTemplate({ name, kind, text: written })
    session.templates.add(name, written)
    return { name }
  },

  'export.keep': ({ fileName, content, base64 }) => ({
    token: session.shelf.put({
      fileName,
      mediaType: DRAWN[extname(fileName)] ?? 'application/octet-stream',
      content: base64 ? Buffer.from(content, 'base64') : content,
    }),
  }),
})

const offered = ({ format, label, extension, about, asks }: Exporter | ExchangeWriter) => ({
  format,
  label,
  extension,
  about,
  asks: [...asks],
})

/** True of a page that the person has to print, because this host cannot. */
const toBePrinted = ({ printPdf }: Session, { format }: Exporter): boolean =>
  format === 'pdf' && printPdf === null

/** The page on paper where the host can print, else the page itself. */
async function printed({ printPdf }: Session, made: FinishedFile): Promise<FinishedFile> {
  if (printPdf === null) return made
  return {
    fileName: made.fileName.replace(/html$/, 'pdf'),
    mediaType: 'application/pdf',
    content: await printPdf(made.content),
  }
}

type FinishedFile = ShelvedExport & { content: Uint8Array }

/** What was exported last may be gone by now; then it is everything. */
function scopeStillThere(db: Reader, scope: ExportScope): ExportScope {
  const isThere =
    scope.kind === 'document'
      ? listDocuments(db).some(({ id }) => id === scope.document)
      : scope.kind !== 'speaker' || listSpeakers(db).some(({ id }) => id === scope.speaker)
  return isThere ? scope : { kind: 'everything' }
}
