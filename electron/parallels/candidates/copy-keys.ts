import { runKey } from '../hash.ts'
import type { FoldedText } from '../text/folded-text.ts'

/** Stems in one key, and keys of which the least is taken: every common run of 8 words shares a key. */
const RUN = 5
const WINDOW = 4

/**
 * Keys by which a copy is found: the stems of each five words, winnowed after Schleimer, Wilkerson and Aiken (2003). Furniture
 * gives none. Each key once, in rising order.
 */
export function copyKeys(text: FoldedText, furniture: Uint8Array): Uint32Array {
  const keys = new Set<number>()
  for (const { from, to } of articleStretches(text, furniture)) winnow(text.stems, from, to, keys)
  return Uint32Array.from(keys).sort()
}

/** The words between furniture, as half-open ranges. */
function articleStretches({ sentences }: FoldedText, furniture: Uint8Array): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = []
  sentences.forEach(({ from, to }, index) => {
    if (furniture[index] === 1) return
    const last = stretches.at(-1)
    if (last?.to === from) last.to = to
    else stretches.push({ from, to })
  })
  return stretches
}

function winnow(stems: Int32Array, from: number, to: number, into: Set<number>): void {
  const keys: number[] = []
  for (let at = from; at + RUN <= to; at++) keys.push(runKey(stems, at, at + RUN))
  if (keys.length === 0) return
  const window = Math.min(WINDOW, keys.length)
  for (let at = 0; at + window <= keys.length; at++) {
    let least = keys[at] ?? 0
    for (let next = at + 1; next < at + window; next++) least = Math.min(least, keys[next] ?? least)
    into.add(least)
  }
}
