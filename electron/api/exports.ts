import { extname } from 'node:path'
import { exporters } from '../export/registry.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { writeExport } from './write-export.ts'

type ExportHandlers = Pick<Handlers, Extract<keyof Handlers, `export.${string}`>>

/** UTF-16 units of an export that the dialog shows before it is saved. */
const PREVIEW = 4000

/** What a page draws by itself. */
const DRAWN: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
}

export const exportHandlers = (session: Session): ExportHandlers => ({
  'export.formats': () =>
    exporters.map(({ format, label, extension, about }) => ({ format, label, extension, about })),

  'export.run': async (request) => {
    const { store, index, search } = session.current()
    const made = await writeExport(store, request, async (query) => {
      await index.settled()
      return search.query(query)
    })
    return {
      token: session.shelf.put(made),
      fileName: made.fileName,
      bytes: Buffer.byteLength(made.content),
      statements: made.statements,
      preview: made.content.slice(0, PREVIEW),
    }
  },

  'export.keep': ({ fileName, content, base64 }) => ({
    token: session.shelf.put({
      fileName,
      mediaType: DRAWN[extname(fileName)] ?? 'application/octet-stream',
      content: base64 ? Buffer.from(content, 'base64') : content,
    }),
  }),
})
