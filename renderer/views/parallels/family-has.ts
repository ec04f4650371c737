import type { Family } from '../../../shared/contract/parallels.ts'

/** True where every word that was typed stands in a print of the passage, or in a title or outlet. */
export function familyHas({ places }: Family, typed: string): boolean {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const all = places.map(({ text, title, outlet }) => `${text} ${title} ${outlet ?? ''}`.toLowerCase())
  return words.every((word) => all.some((one) => one.includes(word)))
}
