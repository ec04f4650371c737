import type { TimelineMark } from '../../../shared/contract/timeline.ts'
import type { PlacedMark } from './placed.ts'

/** The figure that names the other side of a mark. */
export type FigureOf = (mark: TimelineMark) => string

/** What is written in a mark, wherever it stands. */
export const faceOf = (
  mark: TimelineMark,
  figureOf: FigureOf,
): Pick<PlacedMark, 'key' | 'mark' | 'figure' | 'times'> => ({
  key: mark.first,
  mark,
  figure: figureOf(mark),
  times: timesOf(mark),
})

/** `×4`, or `×4 from 2` where they come from more than one origin. */
export function timesOf({ statements, origins }: TimelineMark): string {
  if (statements < 2) return ''
  return origins === 1 ? `×${statements}` : `×${statements} from ${origins}`
}

/** How wide a mark is that stands at a point, in CSS pixels: borders and padding 12, shape 10 and gap 4, then digits of 7 and small letters of 6.5. */
export function widthOf({ figure, times, mark: { unfound } }: ReturnType<typeof faceOf>): number {
  const sign = unfound === 0 ? 0 : SIGN + String(unfound).length * 7
  return Math.ceil(26 + figure.length * 7 + sign + (times === '' ? 0 : 4 + times.length * 6.5))
}

/** CSS pixels of the sign of what was not found again, without its digits: gap 4, frame and padding 10, question mark 7. */
const SIGN = 21
