import iconv from 'iconv-lite'
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

/** What the central directory lists, in its order. Throws a `ZipFault` for what is no archive, is broken, or lists more than `most`. */
export function listed(bytes: Uint8Array, most: number): Listed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, at, shift } = directoryOf(view)
  if (count > most)
    throw new ZipFault('too-many', `The archive holds ${count} files; at most ${most} are read.`)
  const files: Listed[] = []
  let next = at
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

/** Where the directory begins, how many files it lists, and how many bytes stand before the archive, as in one that unpacks itself. */
function directoryOf(view: DataView): { count: number; at: number; shift: number } {
  const end = endOf(view)
  const locator = end - LOCATOR_64.length
  const is64 = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64.signature
  const end64 = is64 ? whole(view, locator + 8) : -1
  if (is64 && (end64 + END_64.length > locator || view.getUint32(end64, true) !== END_64.signature))
    throw broken()
  const [count, size, offset] = is64
    ? [whole(view, end64 + 32), whole(view, end64 + 40), whole(view, end64 + 48)]
    : [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)]
  const at = (is64 ? end64 : end) - size
  const shift = at - offset
  if (at < 0 || shift < 0 || count * FILE.length > size) throw broken()
  return { count, at, shift }
}

/** The end of the directory stands at the end of the file, but for a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - END.length
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  const begins = view.byteLength >= 4 && view.getUint16(0, true) === 0x4b50
  throw begins ? broken() : new ZipFault('not-zip', 'This is not a ZIP archive.')
}

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
