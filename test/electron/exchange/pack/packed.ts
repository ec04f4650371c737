import { writeExport, type ExportOrder } from '../../../../electron/api/exporting/write-export.ts'
import { openZip } from '../../../../electron/zip/open-zip.ts'
import { zipOf } from '../../../../electron/zip/zip-of.ts'
import { exportRequest } from '../../../../shared/contract/exports.ts'
import { newStore } from '../../store/workspaces.ts'
import { taken } from '../exchanged.ts'
import { smallProject } from '../small-project.ts'

export const ORDER: ExportOrder = {
  ...exportRequest.parse({ format: 'pack' }),
  template: null,
  workspace: 'harbour',
  found: [],
}

/** The pack of the small project, and the workspace that it is of. */
export async function packed() {
  const { db } = newStore()
  taken(db, smallProject())
  const { content } = await writeExport(db, ORDER)
  return { db, bytes: content }
}

export const filesIn = (bytes: Uint8Array) => {
  const zip = openZip(bytes)
  return new Map(zip.entries.map(({ path }) => [path, zip.read(path) ?? new Uint8Array()]))
}

/** The same pack with one file changed, added or taken out. */
export function altered(
  bytes: Uint8Array,
  path: string,
  change: (content: Uint8Array) => Uint8Array | null,
): Uint8Array {
  const files = filesIn(bytes)
  const content = change(files.get(path) ?? new Uint8Array())
  if (content === null) files.delete(path)
  else files.set(path, content)
  return zipOf([...files].map(([name, one]) => ({ path: name, bytes: one })))
}

export const oneByte = (content: Uint8Array) =>
  content.with(content.length >> 1, (content[content.length >> 1] ?? 0) ^ 1)
