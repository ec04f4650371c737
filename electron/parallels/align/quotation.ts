import { hunksOf, type Hunk } from '../../../shared/text/differences/hunks.ts'
import type { ComparableText } from '../comparable.ts'
import type { Box } from './evidence.ts'

/** Words that one text may quote more than the other at an end, for the end to be the same. */
const FARTHEST = 5
/** Words that both quotations must have at least, and the share of all that must be the same in the same order. */
const LEAST = { words: 5, same: 0.7 }

/**
 * A run of equal words carried on to both ends of the quotation that it is part of, where both texts quote: what was said is one
 * thing, and “he said in Berlin” behind it another. At an end where one text quotes much more, it goes to the last word that both
 * have. Null where one of them does not quote, or where the quotations have too little in common.
 */
export function quotationAround(left: ComparableText, right: ComparableText, run: Box): Box | null {
  const one = quotedAt(left.quoted, run.leftFrom, run.leftTo)
  const other = quotedAt(right.quoted, run.rightFrom, run.rightTo)
  if (one === null || other === null) return null
  const head = { left: run.leftFrom - one.from, right: run.rightFrom - other.from }
  const tail = { left: one.to - run.leftTo, right: other.to - run.rightTo }
  const box = {
    leftFrom: run.leftFrom - within(head.left, head.right),
    leftTo: run.leftTo + within(tail.left, tail.right),
    rightFrom: run.rightFrom - within(head.right, head.left),
    rightTo: run.rightTo + within(tail.right, tail.left),
  }
  return atSharedWords(left, right, box, { head: isNear(head), tail: isNear(tail) })
}

/** Words from the end of a run to that of a quotation, fewer than none where the run goes beyond it. */
interface Ahead {
  readonly left: number
  readonly right: number
}

/** How far the one side goes on, given how far it could and how far the other could. */
const within = (mine: number, theirs: number): number => Math.min(mine, Math.max(0, theirs) + FARTHEST)
const isNear = ({ left, right }: Ahead): boolean => Math.abs(left - right) <= FARTHEST

/** The longest quotation that a stretch of words has a part of. */
function quotedAt(quoted: Uint8Array, from: number, to: number): { from: number; to: number } | null {
  let [start, length] = [-1, 0]
  for (let at = from; at < to; at++) {
    const first = at
    while (at < to && quoted[at] === 1) at++
    if (at - first > length) [start, length] = [first, at - first]
  }
  if (start < 0) return null
  let end = start + length
  while (quoted[start - 1] === 1) start--
  while (quoted[end] === 1) end++
  return { from: start, to: end }
}

/** Cut to the first and last word that both sides have, but at ends that are `kept`. */
function atSharedWords(
  left: ComparableText,
  right: ComparableText,
  box: Box,
  kept: { readonly head: boolean; readonly tail: boolean },
): Box | null {
  const [ones, others] = [wordsIn(left, box.leftFrom, box.leftTo), wordsIn(right, box.rightFrom, box.rightTo)]
  const hunks = hunksOf(ones, others)
  const [first, last] = [hunks[0] ?? NONE, hunks.at(-1) ?? NONE]
  const head = kept.head || first.leftFrom + first.rightFrom > 0 ? NONE : first
  const isAtEnd = last.leftTo === ones.length && last.rightTo === others.length
  const tail = kept.tail || !isAtEnd ? { ...NONE, leftFrom: ones.length, rightFrom: others.length } : last
  const cut = {
    leftFrom: box.leftFrom + head.leftTo,
    leftTo: box.leftFrom + tail.leftFrom,
    rightFrom: box.rightFrom + head.rightTo,
    rightTo: box.rightFrom + tail.rightFrom,
  }
  const [mine, theirs] = [cut.leftTo - cut.leftFrom, cut.rightTo - cut.rightFrom]
  const same = ones.length - hunks.reduce((sum, { leftFrom, leftTo }) => sum + leftTo - leftFrom, 0)
  return Math.min(mine, theirs) >= LEAST.words && 2 * same >= LEAST.same * (mine + theirs) ? cut : null
}

const NONE: Hunk = { leftFrom: 0, leftTo: 0, rightFrom: 0, rightTo: 0 }

const wordsIn = ({ stems }: ComparableText, from: number, to: number): string[] =>
  Array.from(stems.subarray(from, to), String)
