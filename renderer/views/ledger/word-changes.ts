/** A stretch of words, and whether the other wording has them too. */
export interface Stretch {
  text: string
  changed: boolean
}

/** Two wordings of one utterance with what differs, and in how many places. */
export interface WordChanges {
  a: Stretch[]
  b: Stretch[]
  places: number
}

/** Compares two wordings word by word: what stands in both, in one order and as much as can be, is unchanged. */
export function wordChanges(a: string, b: string): WordChanges {
  const left = wordsOf(a)
  const right = wordsOf(b)
  const lengths = commonLengths(left, right)
  const changes: WordChanges = { a: [], b: [], places: 0 }
  let [i, j] = [0, 0]
  let within = false
  while (i < left.length || j < right.length) {
    const [one, other] = [left[i], right[j]]
    if (one !== undefined && one === other) {
      add(changes.a, one, false)
      add(changes.b, one, false)
      ;[i, j, within] = [i + 1, j + 1, false]
      continue
    }
    if (!within) changes.places++
    within = true
    const skipRight =
      one === undefined || (other !== undefined && at(lengths, i, j + 1) >= at(lengths, i + 1, j))
    if (skipRight) add(changes.b, right[j++] ?? '', true)
    else add(changes.a, left[i++] ?? '', true)
  }
  return changes
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

/** For every two rests of the lists, the most words that they have in common in one order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0))
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? []
    for (let j = b.length - 1; j >= 0; j--)
      row[j] =
        a[i] === b[j] ? at(lengths, i + 1, j + 1) + 1 : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1))
  }
  return lengths
}

const at = (lengths: readonly (readonly number[])[], i: number, j: number): number => lengths[i]?.[j] ?? 0

function add(stretches: Stretch[], word: string, changed: boolean): void {
  const last = stretches.at(-1)
  if (last?.changed === changed) last.text += ` ${word}`
  else stretches.push({ text: word, changed })
}
