import { CONTEXT, type Anchor } from '../anchor.ts'

/** What stood before and behind a span, and whether its text began or ended there. */
export interface Surroundings {
  readonly before: string
  readonly behind: string
  readonly opensText: boolean
  readonly closesText: boolean
}

/**
 * How far what stands around a place is what stood around the span: letter for letter from the span outwards. Spaces and line ends
 * do not count: where lines end says nothing.
 */
export interface Agreement {
  /** Letters and marks on both sides together, in UTF-16 units. */
  readonly run: number
  /** The context of an anchor stands there whole, on one side or on the other. */
  readonly before: boolean
  readonly behind: boolean
}

/** UTF-16 units that are compared where the text is at hand in which the span stood. */
const WIDE = 512

/** What an anchor itself knows. One at the edge of a text has less context than it could have. */
export const ofAnchor = ({ prefix, suffix }: Anchor): Surroundings => ({
  before: prefix,
  behind: suffix,
  opensText: prefix.length < CONTEXT - 1,
  closesText: suffix.length < CONTEXT - 1,
})

export const inText = (text: string, { start, end }: Pick<Anchor, 'start' | 'end'>): Surroundings => ({
  before: text.slice(Math.max(0, start - WIDE), start),
  behind: text.slice(end, end + WIDE),
  opensText: start <= WIDE,
  closesText: end + WIDE >= text.length,
})

export function agreementAt(text: string, start: number, end: number, around: Surroundings): Agreement {
  const before = common(around.before, around.before.length - 1, text, start - 1, -1)
  const behind = common(around.behind, 0, text, end, 1)
  return {
    run: before.run + behind.run,
    before: before.reached >= CONTEXT || (before.isWhole && (!around.opensText || before.isAtEdge)),
    behind: behind.reached >= CONTEXT || (behind.isWhole && (!around.closesText || behind.isAtEdge)),
  }
}

/** How far two texts agree from one place in each, forward or backward. */
function common(one: string, from: number, other: string, there: number, step: 1 | -1) {
  let [at, to, run] = [from, there, 0]
  for (;;) {
    at = pastSpaces(one, at, step)
    to = pastSpaces(other, to, step)
    const letter = one[at]
    if (letter === undefined || letter !== other[to]) break
    at += step
    to += step
    run++
  }
  return {
    run,
    reached: Math.abs(at - from),
    isWhole: one[at] === undefined,
    isAtEdge: other[to] === undefined,
  }
}

function pastSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (/\s/.test(text[at] ?? '')) at += step
  return at
}

/** What its surroundings add to a place. They may outweigh a word or two: names and numbers stand in many places. */
const HOME = 2.5

/**
 * How much a place is at home, from 0 to 2.5: half of that for each side on which the context of the anchor stands whole, else half of
 * the share of its words that stand near, in any order.
 */
export function atHome(text: string, start: number, end: number, anchor: Anchor): number {
  const { before, behind } = agreementAt(text, start, end, ofAnchor(anchor))
  const sides = Number(before) + Number(behind)
  return (HOME * Math.max(sides, wordsNear(text, start, end, anchor))) / 2
}

function wordsNear(text: string, start: number, end: number, anchor: Anchor): number {
  const wanted = [...wordsOf(anchor.prefix), ...wordsOf(anchor.suffix)]
  if (wanted.length === 0) return 0
  const near = new Set([
    ...wordsOf(text.slice(Math.max(0, start - NEAR), start)),
    ...wordsOf(text.slice(end, end + NEAR)),
  ])
  return wanted.filter((word) => near.has(word)).length / wanted.length
}

const NEAR = 2 * CONTEXT

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []
