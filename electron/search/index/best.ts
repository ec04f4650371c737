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
  const least = leastOf(
    numbers.map((number) => scores[number] ?? 0),
    many,
  )
  const best = numbers.filter((number) => (scores[number] ?? 0) >= least)
  const rest = numbers.filter((number) => (scores[number] ?? 0) < least)
  const equal = Map.groupBy(best, (number) => scores[number] ?? 0)
  const inGroups = [...equal].toSorted(([a], [b]) => b - a).map(([, group]) => group)
  return [...inGroups.flatMap((group) => (group.length > 1 ? inOrder(group) : group)), ...rest]
}

/** The least score that a document among the best has. */
function leastOf(scores: readonly number[], many: number): number {
  if (scores.length <= many) return -Infinity
  return Float64Array.from(scores).sort()[scores.length - Math.max(many, 1)] ?? -Infinity
}
