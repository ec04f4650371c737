import { cosineOf, vectorOf, type ComparableText } from '../comparable.ts'
import { sentenceAt } from '../text/folded-text.ts'
import { clusters } from './clusters.ts'
import { around, type Box } from './evidence.ts'
import { isFilledForm } from './filled-form.ts'
import { grow } from './grow.ts'
import { joinPassages, runsIn, type FoundPassage } from './join-passages.ts'
import { partAtFurniture } from './part-at-furniture.ts'
import { sharedWeight } from './shared-weight.ts'
import { likeSentences, similarSentences } from './similar-sentences.ts'
import { tellingOf } from './telling.ts'
import { wordRuns } from './word-runs.ts'

/** A half-open span of a text in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Two spans of two texts. */
export interface SpanPair {
  readonly left: Span
  readonly right: Span
  /** Cosine of the weighed words of both spans, 0 to 1. */
  readonly likeness: number
  /** How telling their common words are, from 0 to 6. */
  readonly telling: number
}

/** Words that two spans have in common, over small edits. A quotation has its ends on both sides. */
export interface Run extends SpanPair {
  readonly isQuotation: boolean
}

/** Two spans of two texts that hold the same words or say the same in others. */
export interface Passage extends SpanPair {
  /** Runs of equal words inside it, such as the quotation that two reports of a speech share. They do not overlap. */
  readonly runs: readonly Run[]
}

/** What a passage must have at least. Without a run of equal words it must also be long, or of very like sentences. */
const LEAST = { words: 8, weight: 3, cosine: 0.3, length: 120, loneCosine: 0.42 }

/**
 * The parallel passages of two texts, in the order of the left one. Evidence, clusters, growth and filter follow the PAN 2014
 * text alignment of Sanchez-Perez, Sidorov and Gelbukh; docs/decisions/0025-parallels-by-evidence.md says what differs.
 */
export function align(left: ComparableText, right: ComparableText): Passage[] {
  const similar = similarSentences(left, right)
  const evidence = [...wordRuns(left, right), ...likeSentences(left, right, similar)]
  const found = clusters(evidence)
    .flatMap((members) => partAtFurniture(left, right, members))
    .map((members) => ({ evidence: members, box: grow(left, right, members, around(members), similar) }))
    .filter((one) => isWorthwhile(left, right, one))
  return joinPassages(found)
    .map(({ box, evidence }) => ({
      ...spansOf(left, right, box),
      runs: runsIn(left, right, evidence).map(({ isQuotation, ...run }) => ({
        ...spansOf(left, right, run, isQuotation ? wordsOf : spanOf),
        isQuotation,
      })),
    }))
    .toSorted((one, other) => one.left.start - other.left.start || one.right.start - other.right.start)
}

function isWorthwhile(left: ComparableText, right: ComparableText, { box, evidence }: FoundPassage): boolean {
  if (evidence.some(({ quoted }) => quoted)) return true
  const words = Math.min(box.leftTo - box.leftFrom, box.rightTo - box.rightFrom)
  const { left: one, right: other, likeness } = spansOf(left, right, box)
  if (words < LEAST.words || likeness < LEAST.cosine || sharedWeight(left, right, box) < LEAST.weight)
    return false
  if (isFilledForm(left, right, box)) return false
  if (evidence.some(({ kind }) => kind === 'run')) return true
  if (evidence.length === 1 && likeness < LEAST.loneCosine) return false
  return Math.min(one.end - one.start, other.end - other.start) >= LEAST.length
}

function spansOf(left: ComparableText, right: ComparableText, box: Box, outline = spanOf): SpanPair {
  const one = vectorOf(left.stems, left.weights, box.leftFrom, box.leftTo)
  const other = vectorOf(right.stems, right.weights, box.rightFrom, box.rightTo)
  return {
    left: outline(left, box.leftFrom, box.leftTo),
    right: outline(right, box.rightFrom, box.rightTo),
    likeness: cosineOf(one, other),
    telling: tellingOf(left, right, box),
  }
}

/** Without the marks around: both sides have them, be it further off. */
const wordsOf = (text: ComparableText, from: number, to: number): Span => ({
  start: text.starts[from] ?? 0,
  end: text.ends[to - 1] ?? 0,
})

/** From the opening quote where the words begin a sentence to the closing marks where they end one. */
function spanOf(text: ComparableText, from: number, to: number): Span {
  const head = text.sentences[sentenceAt(text, from)]
  const tail = text.sentences[sentenceAt(text, to - 1)]
  return {
    start: head?.from === from ? head.start : (text.starts[from] ?? 0),
    end: tail?.to === to ? tail.end : (text.ends[to - 1] ?? 0),
  }
}
