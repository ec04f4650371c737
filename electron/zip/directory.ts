import iconv from 'iconv-lite'
import type { ByteSource } from './byte-source.ts'
import { ZipFault } from './zip-fault.ts'

/** A file as the central directory of an archive lists it. Sizes and places are bytes; `at` is where its local header begins. */
export interface Listed {
  name: string
  at: number
  /** 0 stored, 8 deflate; any other cannot be read. */
  method: number
  encrypted: boolean
  crc32: number
  packedSize: number
  size: number
  /** A folder, or a link to another file: there is nothing in it to read. */
  isFile: boolean
}

/** Signatures and lengths of APPNOTE.TXT 6.3.10: 4.3.12 central file header, 4.3.14 to 4.3.16 ends of the central directory. */
const FILE = { signature: 0x02014b50, length: 46 }
const END = { signature: 0x06054b50, length: 22 }
const END_64 = { signature: 0x06064b50, length: 56 }
const LOCATOR_64 = { signature: 0x07064b50, length: 20 }
const LONGEST_COMMENT = 0xffff
const IN_64 = 0xffffffff
/** Bytes of a directory: a hundred thousand files with long names take less. */
const LARGEST = 64 * 1024 * 1024

/** What the central directory lists, in its order. Throws a `ZipFault` for what is no archive, is broken, or lists more than `most`. */
export function listed(source: ByteSource, most: number): Listed[] {
  const { count, at, size, shift } = directoryOf(source)
  if (count > most)
    throw new ZipFault('too-many', `The archive holds ${count} files; at most ${most} are read.`)
  if (size > LARGEST)
    throw new ZipFault('too-many', 'The list of files in the archive is too long to be read.')
  const bytes = source.read(at, at + size)
  const view = viewOf(bytes)
  const files: Listed[] = []
  let next = 0
  for (let i = 0; i < count; i += 1) {
    if (next + FILE.length > bytes.length || view.getUint32(next, true) !== FILE.signature) throw broken()
    const end =
      next + FILE.length + [28, 30, 32].reduce((sum, place) => sum + view.getUint16(next + place, true), 0)
    if (end > bytes.length) throw broken()
    files.push(fileAt(bytes, view, next, shift))
    next = end
  }
  return files
}

interface Directory {
  count: number
  /** Where it begins and how long it is. */
  at: number
  size: number
  /** How many bytes stand before the archive, as in one that unpacks itself. */
  shift: number
}

function directoryOf(source: ByteSource): Directory {
  const { end, view, from } = endOf(source)
  const locator = end - from - LOCATOR_64.length
  const is64 = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64.signature
  const at64 = is64 ? whole(view, locator + 8) : -1
  const end64 = is64 ? viewOf(source.read(at64, at64 + END_64.length)) : null
  const isBroken64 =
    end64 &&
    (at64 > from + locator ||
      end64.byteLength < END_64.length ||
      end64.getUint32(0, true) !== END_64.signature)
  if (isBroken64) throw broken()
  const place = end - from
  const [count, size, offset] = end64
    ? [whole(end64, 32), whole(end64, 40), whole(end64, 48)]
    : [view.getUint16(place + 10, true), view.getUint32(place + 12, true), view.getUint32(place + 16, true)]
  const at = (end64 ? at64 : end) - size
  const shift = at - offset
  if (at < 0 || shift < 0 || count * FILE.length > size) throw broken()
  return { count, at, size, shift }
}

/** The end of the directory stands at the end of the file, but for a comment: it lies at `end`, in a view that begins at `from`. */
function endOf(source: ByteSource): { end: number; view: DataView; from: number } {
  const from = Math.max(0, source.size - LONGEST_COMMENT - END.length - LOCATOR_64.length)
  const view = viewOf(source.read(from, source.size))
  const last = view.byteLength - END.length
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return { end: from + at, view, from }
  }
  const begins = source.size >= 4 && viewOf(source.read(0, 4)).getUint16(0, true) === 0x4b50
  throw begins ? broken() : new ZipFault('not-zip', 'This is not a ZIP archive.')
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function fileAt(bytes: Uint8Array, view: DataView, at: number, shift: number): Listed {
  const nameEnd = at + FILE.length + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const name = nameIn(bytes.subarray(at + FILE.length, nameEnd))
  const [size, packedSize, offset] = sizesOf(view, at, nameEnd, extraEnd)
  const unixKind = view.getUint8(at + 5) === 3 ? (view.getUint32(at + 38, true) >>> 28) & 0xf : 0
  return {
    name,
    at: offset + shift,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc32: view.getUint32(at + 16, true),
    packedSize,
    size,
    isFile: !/[/\\]$/.test(name) && unixKind !== 0o12 && unixKind !== 0o4,
  }
}

/** Size, packed size and offset. What does not fit in 32 bits stands in the extra field 1 (4.5.3), in this order. */
function sizesOf(view: DataView, at: number, from: number, to: number): [number, number, number] {
  const large = largeSizes(view, from, to)
  const one = (place: number) => {
    const small = view.getUint32(at + place, true)
    return small === IN_64 ? (large.shift() ?? small) : small
  }
  return [one(24), one(20), one(42)]
}

function largeSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true))
    const sizes: number[] = []
    for (let place = at + 4; place + 8 <= end; place += 8) sizes.push(whole(view, place))
    return sizes
  }
  return []
}

/** A number of 64 bits. One larger than the archive can be no size or place in it that we could read. */
function whole(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken()
  return Number(value)
}

/** UTF-8 where it is that, whether it is said or not; else the code page of the first ZIP programs. */
function nameIn(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(bytes, 'cp437')
  }
}

function broken(): ZipFault {
  return new ZipFault('broken', 'The archive is damaged or cut off.')
}
