import { AppError } from '../../../shared/contract/errors.ts'
import type { Zip } from '../../zip/open-zip.ts'
import { ZipFault } from '../../zip/zip-fault.ts'
import { MANIFEST, PROJECT, sha256Of, sumsOf, SUMS, type Manifest } from './manifest.ts'
import { manifestOf, openPack, projectOf } from './open-pack.ts'

/** Something wrong with a file of a pack. */
export interface Fault {
  readonly where: string
  readonly message: string
}

/** What is wrong with a pack: files that are missing, changed, renamed or too many, and a project that does not hang together. */
export function faultsOfPack(bytes: Uint8Array): Fault[] {
  const zip = openPack(bytes)
  const manifest = manifestOf(zip)
  const faults = withNewNames(zip, manifest, [
    ...manifest.files.flatMap((one) => faultOf(zip, one)),
    ...faultOfSums(zip, manifest),
    ...strangersIn(zip, manifest),
  ])
  // Of other files that are not as they were, the project would say the same once more.
  const mayBelieve = faults.every(({ where }) => where === PROJECT || where === SUMS)
  return mayBelieve ? [...faults, ...faultOfProject(zip, manifest)] : faults
}

const [MISSING, ADDED] = ['is missing', 'was added to the pack']

const faultOf = (zip: Zip, { path, bytes, sha256 }: Manifest['files'][number]): Fault[] =>
  faultIn(zip, path, 'is not the file that was packed', (content) => {
    return content.byteLength === bytes && sha256Of(content) === sha256
  })

/** The list for `sha256sum -c` says the same as the manifest, or it would prove another pack. */
const faultOfSums = (zip: Zip, { files }: Manifest): Fault[] =>
  faultIn(zip, SUMS, `does not agree with ${MANIFEST}: one of the two was changed`, (content) => {
    const expected = sumsOf(files, zip.read(MANIFEST) ?? new Uint8Array())
    return Buffer.from(content).equals(Buffer.from(expected))
  })

function faultIn(
  zip: Zip,
  where: string,
  message: string,
  isRight: (content: Uint8Array) => boolean,
): Fault[] {
  try {
    const content = zip.read(where)
    if (content === null) return [{ where, message: MISSING }]
    return isRight(content) ? [] : [{ where, message }]
  } catch (error) {
    if (error instanceof ZipFault) return [{ where, message: 'is damaged' }]
    throw error
  }
}

function strangersIn(zip: Zip, { files }: Manifest): Fault[] {
  const known = new Set([MANIFEST, SUMS, ...files.map(({ path }) => path)])
  return zip.entries.flatMap(({ path }) =>
    known.has(path) || LEFT_BY_A_SYSTEM.test(path) ? [] : [{ where: path, message: ADDED }],
  )
}

/** What systems leave in a folder that somebody looked into, or put into its archive. */
const LEFT_BY_A_SYSTEM = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i

/** A file that is missing, and was added with the same bytes, has another name now. */
function withNewNames(zip: Zip, { files }: Manifest, faults: readonly Fault[]): Fault[] {
  const missing = faults.flatMap(({ where, message }) => (message === MISSING ? [where] : []))
  const names = new Map(files.flatMap(({ path, sha256 }) => (missing.includes(path) ? [[sha256, path]] : [])))
  const told = faults.map(({ where, message }) => {
    const before = message === ADDED ? names.get(sha256Of(zip.read(where) ?? new Uint8Array())) : undefined
    return before === undefined
      ? { where, message }
      : { where, message: `was ${before} when it was packed`, before }
  })
  const renamed = new Set(told.flatMap((one) => ('before' in one ? [one.before] : [])))
  return told.flatMap(({ where, message }) => (renamed.has(where) ? [] : [{ where, message }]))
}

function faultOfProject(zip: Zip, manifest: Manifest): Fault[] {
  try {
    projectOf(zip, manifest)
    return []
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [{ where: PROJECT, message: error.message.replace(/ Nothing was changed\.$/, '') }]
  }
}
