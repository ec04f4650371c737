/** Letters that may be wrong in a word for it still to be taken for another. */
const FAR = 2

/** The option that a word was probably meant to be; undefined where none is near. Letter case does not count. */
export function closest(word: string, options: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const begun = options.find((option) => typed.length > 1 && option.toLowerCase().startsWith(typed))
  if (begun !== undefined) return begun
  const most = Math.min(FAR, Math.floor(typed.length / 2))
  const near = options
    .map((option) => ({ option, edits: editsBetween(typed, option.toLowerCase(), most) }))
    .filter(({ edits }) => edits <= most)
  return near.toSorted((a, b) => a.edits - b.edits)[0]?.option
}

/** Letters to add, leave out or change to make `a` into `b` (Levenshtein); Infinity as soon as it is more than `most`. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const kept = (last[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(kept, (last[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1))
    }
    if (Math.min(...row) > most) return Infinity
    last = row
  }
  return last[b.length] ?? Infinity
}
