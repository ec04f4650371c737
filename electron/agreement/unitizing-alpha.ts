/** A stretch of a text that a coder has marked as one unit, with the value that they give it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly value: string
}

/**
 * Krippendorff's alpha for unitizing, αU, of two or more coders over a text of `length` (Krippendorff, On the reliability of unitizing
 * continuous data, Sociological Methodology 25, 1995; as computed in his Measuring the reliability of qualitative text analysis data,
 * Quality & Quantity 38, 2004, appendix): 1 less observed over expected disagreement, both summed over the values. Two units that
 * overlap differ by the squares of what their ends lie apart, a unit that stands where the other coder has nothing by the square of its
 * length. Units of one coder and one value may not overlap: the later one begins where the earlier ends; those of different values may.
 * Null where nothing is marked.
 */
export function unitizingAlpha(length: number, coders: readonly (readonly Span[])[]): number | null {
  const values = [...new Set(coders.flat().map(({ value }) => value))]
  const continua = values.map((value) =>
    coders.map((spans) =>
      partsOf(
        length,
        spans.filter((one) => one.value === value),
      ),
    ),
  )
  const expected = sum(continua.map((parts) => expectedOf(length, parts)))
  return expected === 0 ? null : 1 - sum(continua.map((parts) => observedOf(length, parts))) / expected
}

/** A unit, or a gap between two. */
interface Part {
  readonly start: number
  readonly end: number
  readonly isUnit: boolean
}

/** The text as a coder has cut it, from its start to its end. */
function partsOf(length: number, units: readonly Span[]): Part[] {
  const parts: Part[] = []
  let next = 0
  const put = (end: number, isUnit: boolean) => {
    if (end > next) parts.push({ start: next, end, isUnit })
    next = Math.max(next, end)
  }
  for (const { start, end } of units.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    put(start, false)
    put(end, true)
  }
  put(length, false)
  return parts
}

/** What the coders differ by, over all ordered pairs of them. */
function observedOf(length: number, coders: readonly (readonly Part[])[]): number {
  const pairs = coders.flatMap((one, index) =>
    coders.slice(index + 1).map((other) => differenceOf(one, other)),
  )
  return (2 * sum(pairs)) / (coders.length * (coders.length - 1) * length ** 2)
}

function differenceOf(mine: readonly Part[], theirs: readonly Part[]): number {
  let difference = 0
  for (let one = 0, other = 0; ;) {
    const [left, right] = [mine[one], theirs[other]]
    if (left === undefined || right === undefined) return difference
    difference += distanceOf(left, right)
    // Of two that end together both are left, so that what only touches is never compared.
    if (left.end <= right.end) one++
    if (right.end <= left.end) other++
  }
}

/** Of two parts that overlap. */
function distanceOf(left: Part, right: Part): number {
  if (left.isUnit && right.isUnit) return (left.start - right.start) ** 2 + (left.end - right.end) ** 2
  const [unit, gap] = left.isUnit ? [left, right] : [right, left]
  const isInside = unit.isUnit && gap.start <= unit.start && unit.end <= gap.end
  return isInside ? lengthOf(unit) ** 2 : 0
}

/** What they would differ by if chance had put all units and gaps anywhere. */
function expectedOf(length: number, coders: readonly (readonly Part[])[]): number {
  const units = coders.flat().flatMap((part) => (part.isUnit ? [lengthOf(part)] : []))
  const roomFor = roomIn(coders.flat().flatMap((part) => (part.isUnit ? [] : [lengthOf(part)])))
  const differences = units.map(
    (l) => ((units.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * roomFor(l),
  )
  const letters = coders.length * length
  const pairs = letters * (letters - 1) - sum(units.map((l) => l * (l - 1)))
  return pairs === 0 ? 0 : ((2 / length) * sum(differences)) / pairs
}

/** In how many places of the gaps a unit of some length would fit. */
function roomIn(gaps: readonly number[]): (length: number) => number {
  const longest = gaps.toSorted((a, b) => b - a)
  const totals = [0]
  for (const [index, gap] of longest.entries()) totals.push((totals[index] ?? 0) + gap)
  return (length) => {
    const fitting = countWhile(longest, (gap) => gap >= length)
    return (totals[fitting] ?? 0) - fitting * (length - 1)
  }
}

/** How many of a list hold, which are all at its beginning. */
function countWhile(list: readonly number[], holds: (one: number) => boolean): number {
  let low = 0
  for (let high = list.length; low < high;) {
    const middle = (low + high) >> 1
    if (holds(list[middle] ?? 0)) low = middle + 1
    else high = middle
  }
  return low
}

const lengthOf = ({ start, end }: Part): number => end - start

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
