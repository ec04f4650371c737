import type { Reversal, TimelineLane, TimelineMark } from '../../../shared/contract/timeline.ts'

/** A mark with its place in its lane, in CSS pixels. `span`: the date is known only in part, and the mark is as wide as it. */
export interface PlacedMark {
  /** The number that no other mark has. */
  key: number
  mark: TimelineMark
  figure: string
  /** How often, and from how many origins; empty for once. */
  times: string
  /** The date in words, with a dot before it, where it is a span. */
  words: string
  span: boolean
  x: number
  y: number
  width: number
}

/** A line from what was said first to what was said later. `y` is its level, clear of the marks. */
export interface PlacedTurn {
  reversal: Reversal
  from: PlacedMark
  to: PlacedMark
  y: number
}

/** `top` in the chart; `axis` and everything in it counts from there. */
export interface PlacedLane {
  lane: TimelineLane
  top: number
  height: number
  axis: number
  marks: readonly PlacedMark[]
  turns: readonly PlacedTurn[]
}

/** CSS pixels. */
export const MARK_HEIGHT = 22

/** Above and below the marks of a lane, CSS pixels. */
export const LANE_PAD = 20

/** Claims and questions stand above the line of their lane, the others below. */
export const isAbove = ({ stance }: TimelineMark): boolean => stance === 'claim' || stance === 'question'
