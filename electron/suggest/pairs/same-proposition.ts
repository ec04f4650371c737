import { likenesses } from './likeness.ts'
import { pairKey } from './pair-key.ts'
import { settingsOf } from './setting.ts'
import { inWords } from './terms.ts'

/** A statement with the proposition it hangs on, if any. */
export interface Placed {
  readonly id: string
  readonly document: string
  readonly quote: string
  readonly stance: string
  readonly speaker: string | null
  readonly proposition: string | null
}

/**
 * Two statements that may belong to one proposition: that of `left` where it has one. Where both have one, `other` is that of `right`:
 * the two may be one.
 */
export interface SameProposition {
  readonly left: string
  readonly right: string
  readonly proposition: string | null
  readonly other: string | null
  readonly score: number
  readonly reason: string
}

/** How sure a pair is that is shown; surer where a person has put both under propositions, and not under one. */
const LEAST = { placing: 0.5, merging: 0.53 }

/** The words of a claim make a proposition, those of a denial what it denies: pairs of two denials come later. */
const OF_DENIALS = 0.8

/** Pairs of statements that hang on nothing, or not on the same, the surest first; for each statement only its best match. */
export function sameProposition(placed: readonly Placed[]): SameProposition[] {
  const mayPair = (a: number, b: number) => {
    const [one, other] = [placed[a]?.proposition ?? null, placed[b]?.proposition ?? null]
    return one === null || one !== other
  }
  const near = settingsOf(placed)
  const found = likenesses(
    placed.map(({ quote }) => quote),
    mayPair,
    LEAST.placing,
  ).flatMap(({ left, right, score, shared }) => {
    const [a, b] = [placed[left], placed[right]]
    if (a === undefined || b === undefined) return []
    const sure = score * near(a.document, b.document)
    const areApart = a.proposition !== null && b.proposition !== null
    if (sure < (areApart ? LEAST.merging : LEAST.placing)) return []
    const [first, second] = a.proposition === null && b.proposition !== null ? [b, a] : [a, b]
    const reason = `both speak of ${inWords(first.quote, second.quote, shared.slice(0, 4)).join(', ')}`
    const isWordless = first.proposition === null && a.stance === 'denial' && b.stance === 'denial'
    const pair = {
      left: first.id,
      right: second.id,
      proposition: first.proposition,
      other: second.proposition,
      score: Math.round(sure * 1000) / 1000,
      reason,
    }
    return [{ pair, rank: sure * (isWordless ? OF_DENIALS : 1) }]
  })
  const inOrder = found.toSorted((a, b) => b.rank - a.rank || (a.pair.right < b.pair.right ? -1 : 1))
  return onceEach(inOrder.map(({ pair }) => pair))
}

/** Each statement is asked about once, and each two propositions. */
function onceEach(pairs: readonly SameProposition[]): SameProposition[] {
  const asked = new Set<string>()
  return pairs.filter(({ right, proposition, other }) => {
    const about = proposition === null || other === null ? right : pairKey(proposition, other)
    return asked.size < asked.add(about).size
  })
}
