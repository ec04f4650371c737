import { AppError } from '../../../shared/contract/errors.ts'
import type { Project } from '../../../shared/model/project.ts'
import type { ByteSource } from '../../zip/byte-source.ts'
import { openZip, type Zip } from '../../zip/open-zip.ts'
import { checkProject } from '../check-project.ts'
import { readProjectJson } from '../json/read-json.ts'
import { parseJson } from '../parse-json.ts'
import { manifest as manifestSchema, MANIFEST, PROJECT, VERSION, type Manifest } from './manifest.ts'

const MIB = 1024 * 1024
/** Originals may be large, and are many. */
const LIMITS = { entryBytes: 512 * MIB, totalBytes: 4096 * MIB, ratio: 1000 }

export const openPack = (source: ByteSource | Uint8Array): Zip => openZip(source, LIMITS)

/** The list of files. Throws an AppError where it cannot be read. */
export function manifestOf(zip: Zip): Manifest {
  const bytes = zip.read(MANIFEST) ?? new Uint8Array()
  const parsed = manifestSchema.safeParse(parseJson({ name: MANIFEST, bytes }))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new AppError(
      'unreadable',
      `${MANIFEST}: ${issue?.path.join('.')}: ${issue?.message}. Nothing was changed.`,
    )
  }
  if (parsed.data.version > VERSION)
    throw new AppError('newer-schema', 'This pack was written by a newer Gainsay. Nothing was changed.')
  return parsed.data
}

/** The project with the files of the pack put back where they belong. Throws an AppError where it does not hang together. */
export function projectOf(zip: Zip, { originals }: Manifest): Project {
  const project = readProjectJson(parseJson({ name: PROJECT, bytes: zip.read(PROJECT) ?? new Uint8Array() }))
  const of = Map.groupBy(originals, ({ document }) => document)
  const documents = project.documents.map((document) => {
    const files = (of.get(document.id) ?? []).map((one) => ({
      ...one,
      bytes: new Uint8Array(zip.read(one.path) ?? []),
    }))
    const former = files.flatMap(({ current, sha256, fileName, bytes }) =>
      current ? [] : [{ sha256, fileName, bytes }],
    )
    const original = files.find(({ current }) => current)?.bytes ?? null
    return { ...document, original, ...(former.length > 0 && { former }) }
  })
  return checkProject({ ...project, documents })
}
