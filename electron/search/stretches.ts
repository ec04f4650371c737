/** Called with the units of the text at hand, of which the stretch stands from `from` up to `to`. Make a copy of what is to be kept. */
type Visit = (units: Uint16Array, from: number, to: number) => void

/**
 * Hands over what stands between two spaces, one stretch after the other. A space ends every word, so that a stretch can be read by
 * itself, once for all its places. Places are units of UTF-16 from the beginning of the text.
 */
export function eachStretch(text: string, visit: Visit): void {
  const units = unitsOf(text)
  const end = text.length
  for (let at = 0; at < end;) {
    while (at < end && isSpace(units[at] ?? 0)) at++
    const start = at
    while (at < end && !isSpace(units[at] ?? 0)) at++
    if (at > start) visit(units, start, at)
  }
}

const isSpace = (unit: number): boolean => unit === 32 || unit === 160 || (unit >= 9 && unit <= 13)

/** A text that is longer gets an array of its own, which nobody keeps. */
const LONGEST = 1 << 18
const shared = new Uint16Array(LONGEST)

/** The units of a text, and perhaps more after them; they stand there until the next text is asked for. */
export function unitsOf(text: string): Uint16Array {
  const units = text.length <= LONGEST ? shared : new Uint16Array(text.length)
  Buffer.from(units.buffer).write(text, 'utf16le')
  return units
}

/** A part of the units as a string of its own, which does not keep the whole text with it. */
export const lettersOf = (units: Uint16Array, from: number, to: number): string =>
  Buffer.from(units.buffer, units.byteOffset + 2 * from, 2 * (to - from)).toString('utf16le')
