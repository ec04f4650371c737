import { NONE, NOT_ALONE, plainCode } from './plain-code.ts'
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
