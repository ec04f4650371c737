/** Two spans that belong together, in Unicode code points or UTF-16 units, whichever both lists use. */
export interface Case {
  readonly src: readonly [number, number]
  readonly susp: readonly [number, number]
}

export interface GoldCase extends Case {
  readonly type: string
}

export interface Measured {
  readonly plagdet: number
  readonly precision: number
  readonly recall: number
  readonly granularity: number
  readonly recallByType: Readonly<Record<string, number>>
  readonly cleanPairsFlagged: number
}

/**
 * Macro-averaged precision and recall over characters, granularity, and PlagDet, as Potthast and others defined them for PAN
 * (2010): the harmonic mean of precision and recall through log2(1 + granularity).
 */
export function measure(pairs: readonly { gold: readonly GoldCase[]; found: readonly Case[] }[]): Measured {
  const recalls = pairs.flatMap(({ gold, found }) =>
    gold.map((one) => ({ type: one.type, share: covered(one, found), pieces: touching(one, found).length })),
  )
  const precisions = pairs.flatMap(({ gold, found }) => found.map((one) => covered(one, gold)))
  const [precision, recall] = [mean(precisions), mean(recalls.map(({ share }) => share))]
  const granularity = mean(recalls.filter(({ pieces }) => pieces > 0).map(({ pieces }) => pieces))
  const types = Map.groupBy(recalls, ({ type }) => type)
  return {
    plagdet: (2 * precision * recall) / (precision + recall) / Math.log2(1 + granularity),
    precision,
    recall,
    granularity,
    recallByType: Object.fromEntries(
      [...types].map(([type, of]) => [type, mean(of.map(({ share }) => share))]),
    ),
    cleanPairsFlagged: pairs.filter(({ gold, found }) => gold.length === 0 && found.length > 0).length,
  }
}

/** Share of the characters of a case that others cover on both of its sides. */
function covered(one: Case, others: readonly Case[]): number {
  const found = touching(one, others)
  const inside = (side: 'src' | 'susp') => {
    const characters = new Set<number>()
    for (const other of found)
      for (let at = Math.max(one[side][0], other[side][0]); at < Math.min(one[side][1], other[side][1]); at++)
        characters.add(at)
    return characters.size
  }
  const length = one.src[1] - one.src[0] + one.susp[1] - one.susp[0]
  return (inside('src') + inside('susp')) / length
}

const touching = (one: Case, others: readonly Case[]): Case[] =>
  others.filter((other) => overlaps(one.src, other.src) && overlaps(one.susp, other.susp))

const overlaps = (one: readonly [number, number], other: readonly [number, number]): boolean =>
  one[0] < other[1] && other[0] < one[1]

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
