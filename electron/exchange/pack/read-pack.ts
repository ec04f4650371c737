import { AppError } from '../../../shared/contract/errors.ts'
import type { Project } from '../../../shared/model/project.ts'
import { openZip, type Zip } from '../../zip/open-zip.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { checkProject } from '../check-project.ts'
import type { ExchangeFile, ExchangeReader, UnknownFile } from '../exchange-format.ts'
import { readProjectJson } from '../json/read-json.ts'
import { parseJson } from '../parse-json.ts'
import {
  manifest as manifestSchema,
  MANIFEST,
  PROJECT,
  sha256Of,
  VERSION,
  type Manifest,
} from './manifest.ts'

const MIB = 1024 * 1024
/** Originals may be large, and are many. */
const LIMITS = { entryBytes: 512 * MIB, totalBytes: 4096 * MIB, ratio: 1000 }

/** Something wrong with a file of a pack. */
interface Fault {
  readonly where: string
  readonly message: string
}

export const packReader: ExchangeReader = {
  label: 'Evidence pack',
  reads: isPack,
  read(file) {
    const faults = faultsOfPack(file)
    if (faults.length > 0)
      throw new AppError(
        'unreadable',
        `The pack is not as it was written: ${faults.map(({ where, message }) => `${where} ${message}`).join('; ')}. Nothing was changed.`,
      )
    const zip = openZip(file.bytes, LIMITS)
    const manifest = manifestOf(zip)
    const project = projectOf(zip, manifest)
    const about = [
      `Evidence pack: ${manifest.files.length} files, each with the SHA-256 that it was written with.`,
    ]
    return { project, about, losses: [] }
  },
}

/** True of a ZIP archive with our manifest in it. */
export function isPack({ source }: Pick<UnknownFile, 'source'>): boolean {
  const [first, second] = source.read(0, 2)
  if (first !== 0x50 || second !== 0x4b) return false
  try {
    return openZip(source, LIMITS).has(MANIFEST)
  } catch (error) {
    if (error instanceof ZipFault) return false
    throw error
  }
}

/** What is wrong with a pack: files that are missing, changed or too many, and a project that does not hang together. */
export function faultsOfPack({ bytes }: ExchangeFile): Fault[] {
  const zip = openZip(bytes, LIMITS)
  const manifest = manifestOf(zip)
  const known = new Set([MANIFEST, 'SHA256SUMS', ...manifest.files.map(({ path }) => path)])
  const faults = [
    ...manifest.files.flatMap((one) => faultOf(zip, one)),
    ...zip.entries.flatMap(({ path }) =>
      known.has(path) ? [] : [{ where: path, message: 'was added to the pack' }],
    ),
  ]
  if (faults.length > 0) return faults
  try {
    projectOf(zip, manifest)
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [{ where: PROJECT, message: error.message }]
  }
}

function faultOf(zip: Zip, { path, bytes, sha256 }: Manifest['files'][number]): Fault[] {
  try {
    const content = zip.read(path)
    if (content === null) return [{ where: path, message: 'is missing' }]
    const isSame = content.byteLength === bytes && sha256Of(content) === sha256
    return isSame ? [] : [{ where: path, message: 'is not the file that was packed' }]
  } catch (error) {
    if (error instanceof ZipFault) return [{ where: path, message: 'is damaged' }]
    throw error
  }
}

function manifestOf(zip: Zip): Manifest {
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

/** The project with the files of the pack put back where they belong. */
function projectOf(zip: Zip, { originals }: Manifest): Project {
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
