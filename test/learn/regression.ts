/** What is seen of one case, and whether it was right. */
export interface Case {
  readonly traits: readonly string[]
  readonly right: boolean
}

/** Cases in which a trait has to be seen; rarer ones say nothing. */
const SEEN = 8
const ROUNDS = 10
const STEP = 0.15
const DECAY = 0.004
/** Weights below this change nothing that can be seen. */
const LEAST = 0.1

/**
 * Logistic regression by stochastic gradients with a step for each weight (Duchi, Hazan and Singer 2011) and weights that decay.
 * The same cases give the same weights: the order is shuffled by a generator of our own.
 */
export function fit(cases: readonly Case[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { traits } of cases) for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const weights = new Map(
    [...counts].flatMap(([trait, count]) => (count >= SEEN ? [[trait, 0] as const] : [])),
  )
  const squares = new Map<string, number>()
  const random = generator(1)
  for (let round = 0; round < ROUNDS; round++)
    for (const one of shuffled(cases, random)) learnFrom(one, weights, squares)
  const rounded = [...weights].map(([trait, weight]) => [trait, Math.round(weight * 100) / 100] as const)
  return new Map(
    rounded.filter(([, weight]) => Math.abs(weight) >= LEAST).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

function learnFrom(
  { traits, right }: Case,
  weights: Map<string, number>,
  squares: Map<string, number>,
): void {
  const sum = traits.reduce((total, trait) => total + (weights.get(trait) ?? 0), 0)
  const error = 1 / (1 + Math.exp(-sum)) - (right ? 1 : 0)
  for (const trait of traits) {
    const weight = weights.get(trait)
    if (weight === undefined) continue
    const slope = error + DECAY * weight
    const square = (squares.get(trait) ?? 1e-6) + slope * slope
    squares.set(trait, square)
    weights.set(trait, weight - (STEP * slope) / Math.sqrt(square))
  }
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const order = list.map((item) => ({ item, key: random() }))
  return order.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** Numbers from 0 to 1, always the same ones (a linear congruential generator with the constants of glibc). */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
