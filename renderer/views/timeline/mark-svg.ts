import type { Inks } from '../../charts/inks.ts'
import { element } from '../../charts/svg.ts'
import { markShape } from '../../ui/mark.tsx'
import { MARK_HEIGHT, type PlacedMark } from './placed.ts'
import { svgWords } from './svg-words.ts'

/** CSS pixels that a letter takes, about. */
const LETTER = 7

/** A mark as it stands on its lane: its sign, how many statements it is, and of a partial date the span that it may be. */
export function markSvg(placed: PlacedMark, inks: Inks): string {
  const { mark, x, y, figure, times, words, span } = placed
  const left = span ? x + 18 : x
  const told = [times, words].filter(Boolean).join(' ')
  const colour = inks[mark.stance]
  const wide = 24 + (figure.length + told.length) * LETTER
  return element(
    'g',
    {},
    ...(span ? spanFrame(placed, { colour, left, wide, inks }) : [dayFrame(placed, colour, inks)]),
    element('path', {
      d: markShape(mark.stance, mark.hedged),
      fill: colour,
      'fill-rule': 'evenodd',
      transform: `translate(${left + 6} ${y + 6})`,
    }),
    svgWords(left + 20, y + 15, figure, inks.ink, 'bold'),
    svgWords(left + 24 + figure.length * LETTER, y + 15, told, inks.ink2),
  )
}

function dayFrame({ x, y, width }: PlacedMark, colour: string, inks: Inks): string {
  const box = { x: x + 0.5, y: y + 0.5, width: width - 1, height: MARK_HEIGHT - 1, rx: 2 }
  return element('rect', { ...box, fill: inks.paper, stroke: colour })
}

/** A dashed line between two ends, behind a box for the sign and its words. */
function spanFrame(
  { x, y, width }: PlacedMark,
  { colour, left, wide, inks }: { colour: string; left: number; wide: number; inks: Inks },
): string[] {
  const middle = y + MARK_HEIGHT / 2
  const stroke = { stroke: colour, 'stroke-width': 2 }
  return [
    element('path', { d: `M${x} ${middle}H${x + width}`, ...stroke, 'stroke-dasharray': '6 4' }),
    element('path', { d: `M${x + 1} ${y + 4}v14M${x + width - 1} ${y + 4}v14`, ...stroke }),
    element('rect', { x: left, y, width: wide, height: MARK_HEIGHT, fill: inks.paper }),
  ]
}
