import { around, fromOf, toOf, type Evidence, type Side } from './evidence.ts'

/** Words between two pieces of evidence that still belong to one passage. */
const WIDEST_GAP = 20
/** Gaps are not halved below this. */
const NARROWEST_GAP = 8
/** Share of a passage that its evidence must cover, else smaller gaps are asked for. */
const DENSITY = 0.6

interface Part {
  readonly evidence: readonly Evidence[]
  readonly side: Side
  /** True when the other side was found to have no gap in this very evidence. */
  readonly otherWhole: boolean
  readonly gap: number
}

/**
 * Groups evidence into passages: split along one text, then along the other, wherever a gap is too wide, until neither has one.
 * The order of the pieces does not matter, so sentences that were shuffled stay one passage.
 */
export function clusters(evidence: readonly Evidence[]): (readonly Evidence[])[] {
  const done: (readonly Evidence[])[] = []
  const open: Part[] = [{ evidence, side: 'left', otherWhole: false, gap: WIDEST_GAP }]
  for (let part = open.pop(); part; part = open.pop()) {
    if (part.evidence.length === 0) continue
    const pieces = splitAtGaps(part.evidence, part.side, part.gap)
    const whole = pieces.length === 1
    if (whole && part.otherWhole && isDense(part)) done.push(part.evidence)
    else if (whole && part.otherWhole)
      open.push({ ...part, otherWhole: false, gap: Math.floor(part.gap / 2) })
    else
      for (const piece of pieces)
        open.push({ evidence: piece, side: otherSide(part.side), otherWhole: whole, gap: part.gap })
  }
  return done
}

const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')

function splitAtGaps(evidence: readonly Evidence[], side: Side, gap: number): Evidence[][] {
  const pieces: Evidence[][] = []
  let reach = -Infinity
  for (const one of inOrder(evidence, side)) {
    if (fromOf(one, side) - reach > gap) pieces.push([])
    pieces.at(-1)?.push(one)
    reach = Math.max(reach, toOf(one, side))
  }
  return pieces
}

function isDense({ evidence, gap }: Part): boolean {
  if (gap <= NARROWEST_GAP) return true
  const box = around(evidence)
  const left = covered(evidence, 'left') / (box.leftTo - box.leftFrom)
  const right = covered(evidence, 'right') / (box.rightTo - box.rightFrom)
  return Math.min(left, right) >= DENSITY
}

function covered(evidence: readonly Evidence[], side: Side): number {
  let words = 0
  let reach = 0
  for (const one of inOrder(evidence, side)) {
    words += Math.max(0, toOf(one, side) - Math.max(fromOf(one, side), reach))
    reach = Math.max(reach, toOf(one, side))
  }
  return words
}

const inOrder = (evidence: readonly Evidence[], side: Side): Evidence[] =>
  evidence.toSorted((one, other) => fromOf(one, side) - fromOf(other, side))
