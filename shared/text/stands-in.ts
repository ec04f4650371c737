import { plainLetters } from './plain-letters.ts'

/**
 * Whether a word in plain letters stands in the plain letters of a text, whose letters are folded one by one where they stand:
 * a filter asks this of hundreds of thousands of quotes.
 */
export function standsIn(text: string, word: string): boolean {
  const first = word.charCodeAt(0)
  for (let at = 0; at < text.length; at++) {
    const code = plainCode(text.charCodeAt(at))
    if (code === NOT_ALONE) return plainLetters(text).includes(word)
    if (code === first && goesOn(text, at + 1, word)) return true
  }
  return word === ''
}

/** Whether the letters of the word after its first stand there. A unit that cannot be folded alone is left to the whole text. */
function goesOn(text: string, from: number, word: string): boolean {
  let met = 1
  for (let at = from; at < text.length; at++) {
    const code = plainCode(text.charCodeAt(at))
    if (code === NONE) continue
    if (code === NOT_ALONE) return false
    if (met === word.length) return true
    if (code !== word.charCodeAt(met)) return false
    met++
  }
  return met === word.length
}

/** A unit that goes. */
const NONE = -1
/** A unit that hangs on those around it, or becomes several. */
const NOT_ALONE = -2
const UNKNOWN = -3

/** What becomes of each unit of UTF-16, worked out when it is first met. */
const codes = new Int32Array(0x10000).fill(UNKNOWN)

function plainCode(unit: number): number {
  const known = codes[unit] ?? UNKNOWN
  return known === UNKNOWN ? (codes[unit] = codeOf(String.fromCharCode(unit))) : known
}

function codeOf(unit: string): number {
  const plain = plainLetters(unit)
  if (plain === '') return HANGS_ON_OTHERS.test(unit) ? NOT_ALONE : NONE
  return plain.length > 1 || JOINS.test(unit) ? NOT_ALONE : plain.charCodeAt(0)
}

/** The accents of й and ї, which stay on their letters. */
const HANGS_ON_OTHERS = /[\u0306\u0308]/

/** Halves of a sign, signs that join the letter before them, and the parts of Korean syllables. */
const JOINS = /[\p{Cs}\p{M}\u1100-\u11ff]/u
