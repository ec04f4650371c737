import type { ByteSource } from '../../zip/byte-source.ts'

/** From where to where a letter goes, in bytes. */
export interface Span {
  start: number
  end: number
}

/** Bytes that are looked through at once. */
const PIECE = 4 * 1024 * 1024
/** A line that begins a letter is no longer than this, in bytes. */
const LONGEST_LINE = 1000

/**
 * The letters of a mailbox, the first of which starts at `from`. A line that begins a letter stands after an empty line and names a
 * time; a `From ` without either is a sentence. However long a letter is, no more than `step` bytes of it stand in memory.
 */
export function* lettersIn(source: ByteSource, from: number, step = PIECE): Generator<Span> {
  let start = from
  for (let at = from; at < source.size; at += step) {
    const begin = Math.max(0, at - 2)
    const piece = bufferOf(source.read(begin, Math.min(source.size, at + step + LONGEST_LINE)))
    for (const line of linesIn(piece, at - begin, at - begin + step, begin + piece.length === source.size)) {
      yield { start, end: begin + line.start }
      start = begin + line.end
    }
  }
  yield { start, end: source.size }
}

/** The lines that begin a letter, from the line end before each to behind its own. What overlaps the next piece is left to that. */
function* linesIn(piece: Buffer, from: number, to: number, isLast: boolean): Generator<Span> {
  for (let at = piece.indexOf('\nFrom ', from); at >= 0 && at < to; at = piece.indexOf('\nFrom ', at + 1)) {
    const lineEnd = piece.indexOf('\n', at + 1)
    if (lineEnd < 0 && !isLast) continue
    const end = lineEnd < 0 ? piece.length : lineEnd + 1
    if (isAfterEmpty(piece, at) && /\d{4}|\d:\d\d/.test(piece.toString('latin1', at + 1, end)))
      yield { start: at, end }
  }
}

const isAfterEmpty = (piece: Buffer, at: number): boolean =>
  piece[at - 1] === 0x0a || (piece[at - 1] === 0x0d && piece[at - 2] === 0x0a)

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
