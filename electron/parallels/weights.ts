/** How many sentences a library has, and how many of them hold a stem. */
export interface StemCounts {
  readonly sentences: number
  sentencesWith(stem: number): number
}

/** How telling a stem is, from 1 for one that no sentence holds down to nearly 0 for “the”. */
export type WeightOf = (stem: number) => number

/** Inverse document frequency over sentences, scaled to 1: ln((S+1) / (n+½)) / ln(2S+2) for n of S sentences. */
export function weightsOf(counts: StemCounts): WeightOf {
  const all = counts.sentences + 1
  const scale = 1 / Math.log(2 * all)
  return (stem) => Math.log(all / (Math.min(counts.sentencesWith(stem), counts.sentences) + 0.5)) * scale
}

/** The stems of each sentence once: what a document adds to the counts. */
export function countStems(
  { stems, sentences }: { stems: Int32Array; sentences: readonly { from: number; to: number }[] },
  into: Map<number, number> = new Map(),
): Map<number, number> {
  for (const { from, to } of sentences)
    for (const stem of new Set(stems.subarray(from, to))) into.set(stem, (into.get(stem) ?? 0) + 1)
  return into
}
