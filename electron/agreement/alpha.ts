/** A unit as several coders have valued it; null where one has not. */
type Unit = readonly (string | null)[]

/**
 * Krippendorff's alpha for nominal values, any number of coders, and values that are missing (Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011): 1 less observed over expected disagreement, both of the matrix of coincidences. Units that fewer than
 * two coders have valued are left out. Null where nothing can be compared, or where only one value ever occurs.
 */
export function nominalAlpha(units: readonly Unit[]): number | null {
  const totals = new Map<string, number>()
  let observed = 0
  for (const unit of units) {
    const counts = countsOf(unit)
    const coders = [...counts.values()].reduce((sum, count) => sum + count, 0)
    if (coders < 2) continue
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      observed += (count * (coders - count)) / (coders - 1)
    }
  }
  const all = [...totals.values()].reduce((sum, total) => sum + total, 0)
  const expected = [...totals.values()].reduce((sum, total) => sum + total * (all - total), 0) / (all - 1)
  return all < 2 || expected === 0 ? null : 1 - observed / expected
}

function countsOf(values: Unit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
