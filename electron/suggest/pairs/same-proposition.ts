import { likenesses } from './likeness.ts'
import { settingsOf } from './setting.ts'
import { inWords } from './terms.ts'

/** A statement with the proposition it hangs on, if any. */
export interface Placed {
  readonly id: string
  readonly document: string
  readonly quote: string
  readonly speaker: string | null
  readonly proposition: string | null
}

/** Two statements that may belong to one proposition: that of `left` where it has one. */
export interface SameProposition {
  readonly left: string
  readonly right: string
  readonly proposition: string | null
  readonly score: number
  readonly reason: string
}

const LEAST = 0.5

/** Pairs of which at least one hangs on nothing, the surest first; for each statement only its best match. */
export function sameProposition(placed: readonly Placed[]): SameProposition[] {
  const mayPair = (a: number, b: number) => placed[a]?.proposition === null || placed[b]?.proposition === null
  const near = settingsOf(placed)
  const found = likenesses(
    placed.map(({ quote }) => quote),
    mayPair,
    LEAST,
  ).flatMap(({ left, right, score, shared }) => {
    const [a, b] = [placed[left], placed[right]]
    if (a === undefined || b === undefined) return []
    const sure = score * near(a.document, b.document)
    if (sure < LEAST) return []
    const [first, second] = b.proposition !== null ? [b, a] : [a, b]
    const reason = `both speak of ${inWords(first.quote, second.quote, shared.slice(0, 4)).join(', ')}`
    const rounded = Math.round(sure * 1000) / 1000
    return [{ left: first.id, right: second.id, proposition: first.proposition, score: rounded, reason }]
  })
  return bestOfEach(found.toSorted((a, b) => b.score - a.score || (a.right < b.right ? -1 : 1)))
}

function bestOfEach(pairs: readonly SameProposition[]): SameProposition[] {
  const placed = new Set<string>()
  return pairs.filter(({ right }) => placed.size < placed.add(right).size)
}
