/** True if `word` fits `pattern`, in which each `*` stands for any letters or none. Linear but for repeats: no pattern is slow. */
export function fitsWildcard(word: string, pattern: string): boolean {
  let at = 0
  let star = -1
  let retry = 0
  for (let i = 0; i < word.length;) {
    if (pattern[at] === '*') {
      star = at++
      retry = i
    } else if (pattern[at] === word[i]) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++retry
    } else return false
  }
  return /^\**$/.test(pattern.slice(at))
}

/** True if at most `distance` letters must be added, left out, changed or swapped with their neighbour to make `a` into `b`. */
export function fitsFuzzy(a: string, b: string, distance: number): boolean {
  if (Math.abs(a.length - b.length) > distance) return false
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, before, last, row))
    if (Math.min(...row) > distance) return false
    before = last
    last = row
  }
  return (last[b.length] ?? Infinity) <= distance
}

/** One cell of the table of optimal string alignment: the edits that make `a[0..i)` into `b[0..j)`. */
function cheapest(
  a: string,
  b: string,
  i: number,
  j: number,
  before: readonly number[],
  last: readonly number[],
  row: readonly number[],
): number {
  const same = a[i - 1] === b[j - 1] ? 0 : 1
  const edits = Math.min(
    (last[j] ?? Infinity) + 1,
    (row[j - 1] ?? Infinity) + 1,
    (last[j - 1] ?? Infinity) + same,
  )
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(edits, (before[j - 2] ?? Infinity) + 1) : edits
}
