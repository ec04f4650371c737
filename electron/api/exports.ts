import { basename, extname } from 'node:path'
import { exchangeWriters } from '../exchange/registry.ts'
import { exporters } from '../export/registry.ts'
import { kindOfTemplate } from '../files/templates.ts'
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
  'export.formats': () =>
    [...exporters, ...exchangeWriters].map(({ format, label, extension, about, asks }) => ({
      format,
      label,
      extension,
      about,
      asks: [...asks],
    })),

  'export.run': async (request, { signal, progress }) => {
    const { store, find, reading } = session.current()
    const found = request.scope.kind === 'search' ? await find.ids(request.scope.query, signal) : []
    const template = request.template === null ? null : session.templates.read(request.template)
    const workspace = basename(store.file, '.gainsay')
    const { preview, statements, ...made } = await reading.export(
      { ...request, workspace, found, template },
      { signal, progress },
    )
    return {
      token: session.shelf.put(made),
      fileName: made.fileName,
      bytes: made.content.byteLength,
      statements,
      preview,
    }
  },

  'export.templates': () => ({ folder: session.templates.folder, templates: session.templates.list() }),

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
