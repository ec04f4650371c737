import iconv from 'iconv-lite'
import { detect } from 'jschardet'
import { Refusal } from '../refusal.ts'
import { settle } from './settle.ts'
import { decodeShifted } from './shifted.ts'

/** Text with the name of the encoding that it was read in. */
export interface Decoded {
  text: string
  encoding: string
}

/** Enough to tell an encoding; the detector's time grows with the length. */
const SAMPLE = 64 * 1024
/** A short text may hold a few control characters, left by a terminal. */
const FEW = 4

/**
 * Reads bytes as text: byte order mark, then the encoding the file declares, then strict UTF-8, then a guess. Line ends become LF;
 * the byte order mark and control characters other than tab go; everything else stays as written.
 *
 * Throws a `Refusal` for bytes that are no text.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const decoded = byMark(bytes) ?? byDeclaration(bytes, declared) ?? byUtf8(bytes) ?? byGuess(bytes)
  const text = cleanText(decoded.text)
  if (looksBinary(decoded.text)) {
    throw binary()
  }
  return { text, encoding: decoded.encoding }
}

/** LF line ends, and no control characters but tab. Page breaks become line ends. */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\f\v\u0085]/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .toWellFormed()
}

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xfe, 0, 0], 'UTF-32LE'],
  [[0, 0, 0xfe, 0xff], 'UTF-32BE'],
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
]

function byMark(bytes: Uint8Array): Decoded | null {
  const encoding = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1]
  return encoding ? { text: iconv.decode(bytes, encoding), encoding } : null
}

/**
 * A declared UTF-8 is left to the strict reading: where the bytes disagree, the declaration was wrong. So it was where they are good
 * UTF-8 with more than ASCII in it: programs that save a page anew often leave its old declaration. One in ASCII cannot be UTF-16.
 */
function byDeclaration(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (!declared || /^(utf-?8|utf-?16|unicode|us-ascii)/i.test(declared)) return null
  if (bytes.some((byte) => byte > 0x7f) && byUtf8(bytes)) return null
  const encoding = canonicalName(declared)
  return encoding ? read(bytes, encoding) : null
}

/** ISO-2022 writes its letters in ASCII bytes behind an escape, so escapes are left to the detector; NULs are UTF-16 or no text. */
function byUtf8(bytes: Uint8Array): Decoded | null {
  if (bytes.includes(0) || bytes.includes(0x1b)) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' }
  } catch {
    return null
  }
}

function byGuess(bytes: Uint8Array): Decoded {
  const shifted = decodeShifted(bytes)
  if (shifted) return shifted
  const guess = detect(bytes.subarray(0, SAMPLE)).encoding
  if (guess === null) throw binary()
  const encoding = canonicalName(settle(bytes, guess))
  if (encoding) return read(bytes, encoding)
  throw new Refusal(
    'undecodable',
    `The text is in ${guess}, which cannot be read. Save it as UTF-8 and import it again.`,
  )
}

function read(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'ISO-2022-JP') return { text: new TextDecoder('iso-2022-jp').decode(bytes), encoding }
  const text = iconv.decode(bytes, encoding)
  // Vietnamese is written there in parts, a letter and its tone; everywhere else they are one.
  return { text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding }
}

/** The usual name of what can be read, in the casing of the encoding standard; null for what cannot. */
function canonicalName(name: string): string | null {
  if (/^(iso-?8859-1|latin-?1|ascii)$/i.test(name)) return 'windows-1252'
  if (/^iso-?2022-?jp/i.test(name)) return 'ISO-2022-JP'
  if (/^cp125\d$/i.test(name)) return canonicalName(name.replace(/^cp/i, 'windows-'))
  return iconv.encodingExists(name) ? name.replace(/^windows/i, 'windows') : null
}

/** More than one control or replacement character in fifty, or any row of NULs, is no text that a person wrote. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const strange = sample.match(/[^\P{Cc}\t\n\f\r\v\u0085]|\uFFFD/gu)?.length ?? 0
  return strange * 50 > sample.length + FEW * 50 || sample.includes('\0\0')
}

function binary(): Refusal {
  return new Refusal('binary', 'This is not a text: it holds binary data. Nothing from it was added.')
}
