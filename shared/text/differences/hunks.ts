/** Words of both sides that do not agree, as half-open ranges; one of them may be empty. */
export interface Hunk {
  readonly leftFrom: number
  readonly leftTo: number
  readonly rightFrom: number
  readonly rightTo: number
}

/** Cells of the table that is filled for one stretch. A longer stretch is first cut at words that both sides have once. */
const MOST_CELLS = 4_000_000

/** What is left when the longest common subsequence of two lists of words is taken away. */
export function hunksOf(left: readonly string[], right: readonly string[]): Hunk[] {
  const whole = { leftFrom: 0, leftTo: left.length, rightFrom: 0, rightTo: right.length }
  return touching(difference(left, right, whole))
}

function difference(left: readonly string[], right: readonly string[], stretch: Hunk): Hunk[] {
  const rest = withoutEqualEnds(left, right, stretch)
  const [rows, columns] = [rest.leftTo - rest.leftFrom, rest.rightTo - rest.rightFrom]
  if (rows === 0 && columns === 0) return []
  if (rows === 0 || columns === 0) return [rest]
  if (rows * columns <= MOST_CELLS) return byTable(left, right, rest)
  const pieces = cutAtAnchors(left, right, rest)
  return pieces.length === 0 ? [rest] : pieces.flatMap((piece) => difference(left, right, piece))
}

function withoutEqualEnds(left: readonly string[], right: readonly string[], stretch: Hunk): Hunk {
  let { leftFrom, leftTo, rightFrom, rightTo } = stretch
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftFrom] === right[rightFrom]) {
    leftFrom++
    rightFrom++
  }
  while (leftFrom < leftTo && rightFrom < rightTo && left[leftTo - 1] === right[rightTo - 1]) {
    leftTo--
    rightTo--
  }
  return { leftFrom, leftTo, rightFrom, rightTo }
}

function byTable(left: readonly string[], right: readonly string[], stretch: Hunk): Hunk[] {
  const width = stretch.rightTo - stretch.rightFrom + 1
  const common = commonLengths(left, right, stretch)
  const hunks: Hunk[] = []
  let [one, other] = [stretch.leftFrom, stretch.rightFrom]
  const at = (row: number, column: number) =>
    common[(row - stretch.leftFrom) * width + column - stretch.rightFrom] ?? 0
  while (one < stretch.leftTo || other < stretch.rightTo) {
    if (one < stretch.leftTo && other < stretch.rightTo && left[one] === right[other]) {
      one++
      other++
    } else if (
      other >= stretch.rightTo ||
      (one < stretch.leftTo && at(one + 1, other) >= at(one, other + 1))
    ) {
      hunks.push({ leftFrom: one, leftTo: one + 1, rightFrom: other, rightTo: other })
      one++
    } else {
      hunks.push({ leftFrom: one, leftTo: one, rightFrom: other, rightTo: other + 1 })
      other++
    }
  }
  return hunks
}

/** For each pair of places the length of the longest common subsequence from there on. */
function commonLengths(left: readonly string[], right: readonly string[], stretch: Hunk): Uint32Array {
  const width = stretch.rightTo - stretch.rightFrom + 1
  const table = new Uint32Array((stretch.leftTo - stretch.leftFrom + 1) * width)
  for (let row = stretch.leftTo - stretch.leftFrom - 1; row >= 0; row--)
    for (let column = width - 2; column >= 0; column--) {
      const at = row * width + column
      table[at] =
        left[stretch.leftFrom + row] === right[stretch.rightFrom + column]
          ? (table[at + width + 1] ?? 0) + 1
          : Math.max(table[at + width] ?? 0, table[at + 1] ?? 0)
    }
  return table
}

/** The stretches between the words that stand once on each side and in the same order there. */
function cutAtAnchors(left: readonly string[], right: readonly string[], stretch: Hunk): Hunk[] {
  const places = placesOfSingles(right, stretch.rightFrom, stretch.rightTo)
  const singles = [...placesOfSingles(left, stretch.leftFrom, stretch.leftTo)]
  const anchors = rising(
    singles.flatMap(([word, one]) => {
      const other = places.get(word)
      return other === undefined ? [] : [{ left: one, right: other }]
    }),
  )
  let [leftFrom, rightFrom] = [stretch.leftFrom, stretch.rightFrom]
  const pieces = anchors.map((anchor) => {
    const piece = { leftFrom, leftTo: anchor.left, rightFrom, rightTo: anchor.right }
    leftFrom = anchor.left + 1
    rightFrom = anchor.right + 1
    return piece
  })
  if (pieces.length === 0) return []
  return [...pieces, { leftFrom, leftTo: stretch.leftTo, rightFrom, rightTo: stretch.rightTo }]
}

function placesOfSingles(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  for (let at = from; at < to; at++) {
    const word = words[at] ?? ''
    if (places.has(word)) repeated.add(word)
    places.set(word, at)
  }
  for (const word of repeated) places.delete(word)
  return places
}

interface Anchor {
  readonly left: number
  readonly right: number
}

/** The longest chain of anchors, given in the order of the left side, that rises on the right side too. */
function rising(anchors: readonly Anchor[]): Anchor[] {
  const ends: number[] = []
  const before = anchors.map((anchor, index) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((anchors[ends[middle] ?? 0]?.right ?? 0) < anchor.right) low = middle + 1
      else high = middle
    }
    ends[low] = index
    return ends[low - 1] ?? -1
  })
  const chain: Anchor[] = []
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const anchor = anchors[index]
    if (anchor) chain.push(anchor)
  }
  return chain.toReversed()
}

/** Hunks without a common word between them are one. */
function touching(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    if (last && last.leftTo === hunk.leftFrom && last.rightTo === hunk.rightFrom)
      joined[joined.length - 1] = { ...last, leftTo: hunk.leftTo, rightTo: hunk.rightTo }
    else joined.push(hunk)
  }
  return joined
}
