import { crc32, inflateRawSync } from 'node:zlib'
import { inMemory, type ByteSource } from './byte-source.ts'
import { listed, type Listed } from './directory.ts'
import { entryPath } from './entry-path.ts'
import { ZipFault } from './zip-fault.ts'

/** A file in an archive. `size` is what it says it will be unpacked, in bytes. */
export interface ZipEntry {
  /** Parts with a slash between; never leads out of the archive. */
  path: string
  size: number
}

export interface Zip {
  /** The files, in the order of the archive; folders and links are left out. */
  entries: readonly ZipEntry[]
  /** True where there is a file of this path, in whatever case. */
  has(path: string): boolean
  /**
   * The bytes of a file; its path is looked up to the letter first, then in any case. Null where there is none. Throws a `ZipFault`
   * for one that cannot be read or that grows beyond the limits; it ends there, whatever the archive says of its size.
   */
  read(path: string): Uint8Array | null
}

/** Bounds on what an archive may unpack to, in bytes. */
export interface ZipLimits {
  entries: number
  entryBytes: number
  /** Of everything that is read from one archive. */
  totalBytes: number
  /** How many times its packed size a file may become, once it is larger than `smallBytes`. */
  ratio: number
  smallBytes: number
}

const MIB = 1024 * 1024
const LIMITS: ZipLimits = {
  entries: 20_000,
  entryBytes: 64 * MIB,
  totalBytes: 256 * MIB,
  ratio: 200,
  smallBytes: 4 * MIB,
}

const LOCAL = { signature: 0x04034b50, length: 30 }
/** What does not shrink grows by a few bytes in every block. */
const OVERHEAD = 64 * 1024
const STORED = 0
const DEFLATE = 8

/** Opens an archive, in memory or where it lies; of one that lies elsewhere only what is asked for is read. Throws a `ZipFault` for what is none, and for one that nobody honest would make. */
export function openZip(archive: Uint8Array | ByteSource, limits: Partial<ZipLimits> = {}): Zip {
  const source = archive instanceof Uint8Array ? inMemory(archive) : archive
  const bounds = { ...LIMITS, ...limits }
  const files = filesOf(source, bounds.entries)
  const inAnyCase = new Map([...files].toReversed().map(([path, file]) => [path.toLowerCase(), file]))
  const find = (path: string) => files.get(path) ?? inAnyCase.get(path.toLowerCase())
  let left = bounds.totalBytes
  return {
    entries: [...files].map(([path, { size }]) => ({ path, size })),
    has: (path) => find(path) !== undefined,
    read: (path) => {
      const file = find(path)
      if (!file) return null
      const content = unpack(source, file, left, bounds)
      left -= content.length
      return content
    },
  }
}

function filesOf(source: ByteSource, most: number): Map<string, Listed> {
  const files = new Map<string, Listed>()
  for (const file of listed(source, most)) {
    const path = entryPath(file.name)
    if (!file.isFile) continue
    if (files.has(path)) throw new ZipFault('duplicate', `The archive holds two files of the name ${path}.`)
    files.set(path, file)
  }
  return files
}

function unpack(source: ByteSource, file: Listed, left: number, bounds: ZipLimits): Uint8Array {
  if (file.encrypted) throw new ZipFault('encrypted', `${file.name} is protected by a password.`)
  const most = Math.min(bounds.entryBytes, left, Math.max(bounds.smallBytes, file.packedSize * bounds.ratio))
  if (file.size > most || file.packedSize > bounds.entryBytes + OVERHEAD) throw tooLarge(file)
  const packed = packedOf(source, file)
  const content = file.method === STORED ? packed : inflate(packed, file, most)
  if (content.length !== file.size || crc32(content) !== file.crc32) throw broken(file)
  return content
}

/** The packed bytes. The local header says where they begin; how many there are, the directory says. */
function packedOf(source: ByteSource, file: Listed): Uint8Array {
  const header = source.read(file.at, file.at + LOCAL.length)
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength)
  const isHeader = header.length === LOCAL.length && view.getUint32(0, true) === LOCAL.signature
  if (!isHeader) throw broken(file)
  const start = file.at + LOCAL.length + view.getUint16(26, true) + view.getUint16(28, true)
  const packed = source.read(start, start + file.packedSize)
  if (packed.length !== file.packedSize) throw broken(file)
  return packed
}

/** Unpacks until the end or until `most` bytes have come. */
function inflate(packed: Uint8Array, file: Listed, most: number): Uint8Array {
  if (file.method !== DEFLATE)
    throw new ZipFault('unsupported', `${file.name} is packed in a way that cannot be read.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    const grew = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw grew ? tooLarge(file) : broken(file, error)
  }
}

function tooLarge(file: Listed): ZipFault {
  return new ZipFault('too-large', `${file.name} becomes too large when it is unpacked.`)
}

function broken(file: Listed, cause?: unknown): ZipFault {
  return new ZipFault('broken', `${file.name} is damaged in the archive.`, { cause })
}
