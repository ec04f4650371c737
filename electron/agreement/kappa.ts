/**
 * Cohen's kappa of two coders over the same units: agreement beyond what their own shares of each value would give by chance (Cohen,
 * A coefficient of agreement for nominal scales, 1960). Null where there is no unit, or where chance alone gives full agreement.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const total = pairs.length
  if (total === 0) return null
  const observed = pairs.filter(([one, other]) => one === other).length / total
  const values = new Set(pairs.flat())
  const share = (side: 0 | 1, value: string) => pairs.filter((pair) => pair[side] === value).length / total
  const expected = [...values].reduce((sum, value) => sum + share(0, value) * share(1, value), 0)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}
