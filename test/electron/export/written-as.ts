import type { ExportFormat } from '../../../shared/contract/exports.ts'
import { exporterOf } from '../../../electron/api/exporting/write-export.ts'
import type { ExportOptions, Notebook } from '../../../electron/export/exporter.ts'
import { narrow } from '../../../electron/export/scope.ts'
import { pack } from '../../../electron/export/written.ts'
import { smallNotebook } from './small-notebook.ts'

/** All of a notebook, in the order of export. */
export const everything = (notebook: Notebook = smallNotebook()): Notebook =>
  narrow(notebook, { kind: 'everything' })

/** The bytes of an export, as they would be saved. */
export const bytesOf = async (...asked: Parameters<typeof packedAs>): Promise<Uint8Array> =>
  (await packedAs(...asked)).content

/** An export with what is shown of it before it is saved. */
export async function packedAs(
  format: ExportFormat,
  notebook: Notebook = everything(),
  options: Partial<ExportOptions> = {},
) {
  const written = await exporterOf(format).write(notebook, {
    groupBy: 'document',
    columns: null,
    template: null,
    baseUrl: null,
    ...options,
  })
  return pack(written)
}

/** The same as text, for formats that are text. */
export const textOf = async (...asked: Parameters<typeof bytesOf>): Promise<string> =>
  Buffer.from(await bytesOf(...asked)).toString()
