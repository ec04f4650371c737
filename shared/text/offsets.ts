import { countBelow } from './count-below.ts'

/**
 * Offsets are UTF-16 units inside the program and Unicode code points in every exchange format. This is the one place where
 * they are converted. An offset between the halves of a surrogate pair is taken as the one before the pair.
 */
export interface OffsetMap {
  /** Code points before the given UTF-16 offset. */
  toCodePoints(utf16: number): number
  /** The UTF-16 offset of the given code point. */
  toUtf16(codePoints: number): number
}

/** O(text) once, then O(log pairs) a look-up: only the places of surrogate pairs are kept, and most texts have none. */
export function offsetMap(text: string): OffsetMap {
  const pairs = surrogatePairs(text)
  return {
    toCodePoints: (utf16) => utf16 - countBelow(pairs.length, utf16, (i) => pairs[i] ?? 0),
    toUtf16: (codePoints) => codePoints + countBelow(pairs.length, codePoints, (i) => (pairs[i] ?? 0) - i),
  }
}

/** The UTF-16 offsets at which a surrogate pair begins. */
function surrogatePairs(text: string): number[] {
  const found: number[] = []
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) found.push(match.index)
  return found
}
