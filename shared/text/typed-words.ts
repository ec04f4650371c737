import { plainLetters } from './plain-letters.ts'
import { standsIn } from './stands-in.ts'

/** Tells of a text whether it has every word that was typed to filter a list, in any order. Nothing typed lets all through. */
export function hasWords(typed: string): (text: string) => boolean {
  const words = plainLetters(typed).split(/\s+/u).filter(Boolean)
  return (text) => words.every((word) => standsIn(text, word))
}
