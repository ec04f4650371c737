import iconv from 'iconv-lite'
import { cleanText, type Decoded } from './decode.ts'

/** For each UTF-16 unit of a text, the bytes that it was decoded from: it begins at one and ends before another. */
export interface DecodedPlaces {
  readonly begins: readonly number[]
  readonly ends: readonly number[]
}

/** Which bytes the units of a text come from; null where it is not these bytes decoded as a whole, as that of a page without its markup. */
export function decodedPlaces(bytes: Uint8Array, { text, encoding }: Decoded): DecodedPlaces | null {
  if (!iconv.encodingExists(encoding)) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (cleanText(iconv.decode(buffer, encoding)) !== text) return null
  const begins: number[] = []
  const ends: number[] = []
  let last = ''
  for (const { unit, begin, end } of unitsIn(buffer, encoding)) {
    const isLineEnd = unit === '\n' && last === '\r'
    last = unit
    if (isLineEnd) ends[ends.length - 1] = end
    else if (cleanText(unit === '\r' ? '\n' : `a${unit}`).length > Number(unit !== '\r')) {
      begins.push(begin)
      ends.push(end)
    }
  }
  return begins.length === text.length ? { begins, ends } : null
}

/** Every unit that the bytes decode to, before anything is cleaned away. What the decoder gives at once comes from the same bytes. */
function* unitsIn(bytes: Buffer, encoding: string) {
  const decoder = iconv.getDecoder(encoding)
  let begin = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const units = decoder.write(bytes.subarray(at, at + 1))
    for (let i = 0; i < units.length; i += 1) yield { unit: units.charAt(i), begin, end: at + 1 }
    if (units !== '') begin = at + 1
  }
  const rest = decoder.end() ?? ''
  for (let i = 0; i < rest.length; i += 1) yield { unit: rest.charAt(i), begin, end: bytes.length }
}
