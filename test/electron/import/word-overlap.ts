/** Words as they are counted: letters and figures, whatever the case. */
export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How many words two texts have in common, each counted as often as it stands in both. */
export function overlap(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of one) {
    const left = counts.get(word) ?? 0
    if (left > 0) both += 1
    counts.set(word, left - 1)
  }
  return both
}
