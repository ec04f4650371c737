import { plainLetters } from './plain-letters.ts'

/** A unit that goes. */
export const NONE = -1
/** A unit that hangs on those around it, or becomes several. */
export const NOT_ALONE = -2
const UNKNOWN = -3

/** What becomes of each unit of UTF-16, worked out when it is first met. */
const codes = new Int32Array(0x10000).fill(UNKNOWN)

/** What a unit of UTF-16 is in plain letters, where it can be told without those around it: a unit, `NONE` or `NOT_ALONE`. */
export function plainCode(unit: number): number {
  const known = codes[unit] ?? UNKNOWN
  return known === UNKNOWN ? (codes[unit] = codeOf(String.fromCharCode(unit))) : known
}

function codeOf(unit: string): number {
  const plain = plainLetters(unit)
  if (plain === '') return HANGS_ON_OTHERS.test(unit) ? NOT_ALONE : NONE
  return plain.length > 1 || JOINS.test(unit) || JOINS.test(plain) ? NOT_ALONE : plain.charCodeAt(0)
}

/** The accents of й and ї, which stay on their letters. */
const HANGS_ON_OTHERS = /[\u0306\u0308]/

/** Halves of a sign, signs that join the letter before them, and the parts of Korean syllables. */
const JOINS = /[\p{Cs}\p{M}\u1100-\u11ff]/u
