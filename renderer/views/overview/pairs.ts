import type { Pair } from '../../../shared/contract/overview.ts'
import type { Id } from '../../../shared/model/identity.ts'

/** A square table of those that come up together. `cells[row][column]` counts documents; the diagonal is null. */
export interface Matrix {
  names: readonly { id: Id; label: string }[]
  cells: readonly (readonly (number | null)[])[]
  most: number
  /** Names in pairs that have no place here. */
  left: number
}

/** The `size` that are in most pairs, and how often each two of them meet. */
export function matrixOf(pairs: readonly Pair[], size: number): Matrix {
  const weights = new Map<Id, { id: Id; label: string; weight: number }>()
  const counts = new Map<string, number>()
  for (const { a, b, labelA, labelB, documents } of pairs) {
    for (const [id, label] of [
      [a, labelA],
      [b, labelB],
    ] as const)
      weights.set(id, { id, label, weight: (weights.get(id)?.weight ?? 0) + documents })
    counts.set(`${a} ${b}`, documents).set(`${b} ${a}`, documents)
  }
  const names = [...weights.values()].toSorted((a, b) => b.weight - a.weight).slice(0, size)
  return {
    names: names.map(({ id, label }) => ({ id, label })),
    cells: names.map((row) =>
      names.map((column) => (row.id === column.id ? null : (counts.get(`${row.id} ${column.id}`) ?? 0))),
    ),
    most: pairs.reduce((most, { documents }) => Math.max(most, documents), 1),
    left: weights.size - names.length,
  }
}
