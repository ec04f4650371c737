import type { Ranking } from './rank.ts'

/**
 * The documents of a ranking, of which the first `many` stand in order: the best first, equal ones as `inOrder` puts them. The rest
 * follows in no order; to sort tens of thousands for the fifty that are shown would take longer than to find them.
 */
export function bestFirst(
  { numbers, scores }: Ranking,
  many: number,
  inOrder: (equal: readonly number[]) => number[],
): number[] {
  const least = leastOf({ numbers, scores }, Math.max(many, 1))
  const above: number[] = []
  const last: number[] = []
  const rest: number[] = []
  for (const number of numbers) {
    const score = scores[number] ?? 0
    if (score > least) above.push(number)
    else if (score === least) last.push(number)
    else rest.push(number)
  }
  const equal = Map.groupBy(above, (number) => scores[number] ?? 0)
  const groups = [...equal].toSorted(([a], [b]) => b - a).map(([, group]) => group)
  return [...[...groups, last].flatMap((group) => (group.length > 1 ? inOrder(group) : group)), ...rest]
}

/** The least score that a document among the best has. Twice as many as are wanted are gathered, then the worse half is let go. */
function leastOf({ numbers, scores }: Ranking, many: number): number {
  if (numbers.length <= many) return -Infinity
  const best = new Float64Array(2 * many)
  let least = -Infinity
  let filled = 0
  for (const number of numbers) {
    const score = scores[number] ?? 0
    if (score <= least) continue
    best[filled++] = score
    if (filled < best.length) continue
    best.sort().copyWithin(0, many)
    least = best[0] ?? least
    filled = many
  }
  return best.subarray(0, filled).sort()[filled - many] ?? least
}
