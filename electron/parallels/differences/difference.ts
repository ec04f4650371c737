import type { ParallelKind } from '../../../shared/model/parallel.ts'
import { changesOf, type Place, type WordChange } from '../../../shared/text/differences/changes.ts'
import { pairSentences } from './pair-sentences.ts'

/** A text of which a sentence is a part, with where that begins. */
interface Part {
  readonly text: string
  readonly start: number
}

/**
 * The word difference of two parallel spans, in the order of the left one. What was shuffled or reworded is compared sentence by
 * sentence, each with the one most like it: a difference of the whole would be nearly all of it.
 */
export function differenceOf(left: string, right: string, kind: ParallelKind): WordChange[] {
  if (kind === 'verbatim') return []
  if (kind !== 'shuffled' && kind !== 'reworded') return changesOf(left, right)
  return pairSentences(left, right).flatMap(([one, other]) => partDifference(one, other))
}

function partDifference(left: Part, right: Part): WordChange[] {
  return changesOf(left.text, right.text).map(({ left: one, right: other, ...change }) => ({
    ...change,
    left: moved(one, left.start),
    right: moved(other, right.start),
  }))
}

const moved = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by })
