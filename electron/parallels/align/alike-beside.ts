import { countBelow } from '../../../shared/text/count-below.ts'
import { cosineOf, vectorOf, type ComparableText, type SentenceVector } from '../comparable.ts'
import type { Span, SpanPair } from './align.ts'
import { LEAST_COSINE } from './similar-sentences.ts'

/** Words beside a copy that only tell who spoke, and where, if the copy is the larger part. */
const FEW = 12
const LARGER = 0.5

/**
 * Whether two passages are alike beside the copy in them too. Else the copy says all: “…,” she said on Friday, and “…,” the minister
 * told this paper, have one quotation in common, and reword nothing.
 */
export function isAlikeBeside(
  texts: { readonly left: ComparableText; readonly right: ComparableText },
  whole: SpanPair,
  copy: SpanPair,
): boolean {
  const [one, other] = (['left', 'right'] as const).map((side) =>
    beside(texts[side], whole[side], copy[side]),
  )
  if (!one || !other || cosineOf(one.vector, other.vector) < LEAST_COSINE) return false
  return Math.min(one.words, other.words) >= FEW || Math.min(one.share, other.share) > LARGER
}

/** What is left of a passage: its words as a vector, how many they are, and their share of all. */
interface Rest {
  readonly vector: SentenceVector
  readonly words: number
  readonly share: number
}

function beside({ starts, stems, weights }: ComparableText, whole: Span, copy: Span): Rest {
  const [from, to] = [firstFrom(starts, whole.start), firstFrom(starts, whole.end)]
  const [head, tail] = [firstFrom(starts, copy.start), firstFrom(starts, copy.end)]
  const words = head - from + to - tail
  const left = Int32Array.of(...stems.subarray(from, head), ...stems.subarray(tail, to))
  const weighed = Float64Array.of(...weights.subarray(from, head), ...weights.subarray(tail, to))
  return { vector: vectorOf(left, weighed, 0, words), words, share: words / (to - from) }
}

/** The first word that starts at a place or later. */
const firstFrom = (starts: Int32Array, place: number): number =>
  countBelow(starts.length, place, (at) => starts[at] ?? 0)
