import type { ComparableText } from '../comparable.ts'
import { sentenceAt } from '../text/folded-text.ts'
import { fromOf, toOf, type Box, type Evidence, type Side } from './evidence.ts'
import { LEAST_COSINE, type SimilarSentences } from './similar-sentences.ts'

/**
 * Takes in the sentences next to a sure passage that are like each other and not yet explained on either side, the likest
 * first, until there are none.
 */
export function grow(
  left: ComparableText,
  right: ComparableText,
  evidence: readonly Evidence[],
  box: Box,
  similar: SimilarSentences,
): Box {
  const takenLeft = explained(left, evidence, 'left')
  const takenRight = explained(right, evidence, 'right')
  let grown = box
  for (;;) {
    const next = likest(
      free(left, grown, 'left', takenLeft),
      free(right, grown, 'right', takenRight),
      similar,
    )
    const one = next && left.sentences[next.left]
    const other = next && right.sentences[next.right]
    if (!one || !other) return grown
    takenLeft.add(next.left)
    takenRight.add(next.right)
    grown = {
      leftFrom: Math.min(grown.leftFrom, one.from),
      leftTo: Math.max(grown.leftTo, one.to),
      rightFrom: Math.min(grown.rightFrom, other.from),
      rightTo: Math.max(grown.rightTo, other.to),
    }
  }
}

/** The sentences of which the evidence covers half. */
function explained(text: ComparableText, evidence: readonly Evidence[], side: Side): Set<number> {
  const taken = new Set<number>()
  for (const one of evidence) {
    const last = sentenceAt(text, toOf(one, side) - 1)
    for (let index = sentenceAt(text, fromOf(one, side)); index <= last; index++) {
      const { from, to } = text.sentences[index] ?? { from: 0, to: 0 }
      const overlap = Math.min(to, toOf(one, side)) - Math.max(from, fromOf(one, side))
      if (overlap >= 0.5 * (to - from)) taken.add(index)
    }
  }
  return taken
}

/** The sentences in a box and one on either side of it, as far as they are neither furniture nor taken. */
function free(text: ComparableText, box: Box, side: Side, taken: ReadonlySet<number>): number[] {
  const first = Math.max(0, sentenceAt(text, fromOf(box, side)) - 1)
  const last = Math.min(text.sentences.length - 1, sentenceAt(text, toOf(box, side) - 1) + 1)
  const found: number[] = []
  for (let index = first; index <= last; index++)
    if (!taken.has(index) && text.furniture[index] === 0) found.push(index)
  return found
}

function likest(
  lefts: readonly number[],
  rights: readonly number[],
  similar: SimilarSentences,
): { left: number; right: number } | null {
  let best: { left: number; right: number } | null = null
  let highest = LEAST_COSINE
  for (const left of lefts)
    for (const right of rights) {
      const cosine = similar.cosineOf(left, right)
      if (cosine < highest || (best !== null && cosine === highest)) continue
      best = { left, right }
      highest = cosine
    }
  return best
}
