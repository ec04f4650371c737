import { foldTypography } from './fold.ts'

/** Letters as a person types them to find something: without capitals and accents, quotes straight. Length is not kept. */
export const plainLetters = (text: string): string =>
  foldTypography(text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase()

/** Tells of a text whether it has every word that was typed to filter a list, in any order. Nothing typed lets all through. */
export function hasWords(typed: string): (text: string) => boolean {
  const words = plainLetters(typed).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return () => true
  return (text) => {
    const plain = plainLetters(text)
    return words.every((word) => plain.includes(word))
  }
}
