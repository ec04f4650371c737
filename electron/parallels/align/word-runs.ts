import type { ComparableText } from '../comparable.ts'
import { runKey } from '../hash.ts'
import { sentenceAt } from '../text/folded-text.ts'
import { fromOf, toOf, type Box, type Evidence, type Side } from './evidence.ts'
import { extendRun } from './extend-run.ts'
import { sharedWeight } from './shared-weight.ts'
import { isQuotedIn } from './telling.ts'

/** Equal words with which a run begins. */
const SEED = 4
/** A seed in more places of one text than this is a formula (“it is one of the”, a table): runs do not begin there. */
const MOST_PLACES = 24
/** What a run must have to be evidence: equal words and the weights of its stems. */
const RUN = { words: 8, weight: 3 }
const QUOTED_RUN = { words: 5, weight: 1.6 }
/** Share of a sentence that may be missing for a run to take it whole. */
const MISSING = 0.4

/**
 * The runs of equal words, over small edits, that two texts share. The places of the shorter one are looked up along the longer: so
 * that a book beside an article costs a walk through it, and no table of its words.
 */
export function wordRuns(left: ComparableText, right: ComparableText): Evidence[] {
  const isSwapped = left.stems.length < right.stems.length
  const [longer, shorter] = isSwapped ? [right, left] : [left, right]
  const places = seedPlaces(shorter)
  const usable = usableWords(longer)
  const covered = new Set<number>()
  const runs: Evidence[] = []
  for (let at = 0; at + SEED <= longer.stems.length; at++) {
    if (usable[at] === 0) continue
    for (const place of places.get(runKey(longer.stems, at, at + SEED)) ?? NONE) {
      const [one, other] = isSwapped ? [place, at] : [at, place]
      if (covered.has(one * right.stems.length + other)) continue
      const run = runFrom(left, right, one, other, covered)
      if (run !== null) runs.push(run)
    }
  }
  return isSwapped ? runs.toSorted((one, other) => one.core.leftFrom - other.core.leftFrom) : runs
}

const NONE: readonly number[] = []

function seedPlaces(text: ComparableText): Map<number, number[]> {
  const usable = usableWords(text)
  const places = new Map<number, number[]>()
  for (let at = 0; at + SEED <= text.stems.length; at++) {
    if (usable[at] === 0) continue
    const key = runKey(text.stems, at, at + SEED)
    const list = places.get(key)
    if (list) list.push(at)
    else places.set(key, [at])
  }
  for (const [key, list] of places) if (list.length > MOST_PLACES) places.delete(key)
  return places
}

function usableWords({ stems, sentences, furniture }: ComparableText): Uint8Array {
  const usable = new Uint8Array(stems.length)
  sentences.forEach(({ from, to }, index) => {
    if (furniture[index] === 0) usable.fill(1, from, to)
  })
  return usable
}

function runFrom(
  left: ComparableText,
  right: ComparableText,
  at: number,
  place: number,
  covered: Set<number>,
): Evidence | null {
  const texts = { left, right }
  const cover = (one: number, other: number) => void covered.add(one * right.stems.length + other)
  const head = extendRun(texts, { left: at - 1, right: place - 1 }, -1)
  const tail = extendRun(texts, { left: at, right: place }, 1, cover)
  const box = { leftFrom: head.left, leftTo: tail.left, rightFrom: head.right, rightTo: tail.right }
  const words = head.matched + tail.matched
  const weight = sharedWeight(left, right, box)
  const quoted =
    words >= QUOTED_RUN.words &&
    weight >= QUOTED_RUN.weight &&
    isQuotedIn(left, box.leftFrom, box.leftTo) &&
    isQuotedIn(right, box.rightFrom, box.rightTo)
  if (!quoted && (words < RUN.words || weight < RUN.weight)) return null
  return { kind: 'run', quoted, core: box, ...wholeSentences(left, right, box) }
}

/** A run that fills most of a sentence on both sides takes the whole sentence, at its head and at its tail. */
function wholeSentences(left: ComparableText, right: ComparableText, box: Box): Box {
  const [headLeft, headRight] = [headOf(left, box, 'left'), headOf(right, box, 'right')]
  const [tailLeft, tailRight] = [tailOf(left, box, 'left'), tailOf(right, box, 'right')]
  const head = headLeft !== null && headRight !== null
  const tail = tailLeft !== null && tailRight !== null
  return {
    leftFrom: head ? headLeft : box.leftFrom,
    rightFrom: head ? headRight : box.rightFrom,
    leftTo: tail ? tailLeft : box.leftTo,
    rightTo: tail ? tailRight : box.rightTo,
  }
}

function headOf(text: ComparableText, box: Box, side: Side): number | null {
  const from = fromOf(box, side)
  const sentence = text.sentences[sentenceAt(text, from)]
  if (!sentence || from - sentence.from > MISSING * (sentence.to - sentence.from)) return null
  return sentence.from
}

function tailOf(text: ComparableText, box: Box, side: Side): number | null {
  const to = toOf(box, side)
  const sentence = text.sentences[sentenceAt(text, to - 1)]
  if (!sentence || sentence.to - to > MISSING * (sentence.to - sentence.from)) return null
  return sentence.to
}
