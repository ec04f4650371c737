import type { Reversal } from '../../../shared/contract/timeline.ts'
import type { Inks } from '../../charts/inks.ts'
import { element, picture, textNode } from '../../charts/svg.ts'
import type { Axis } from './axis.ts'
import { markSvg } from './mark-svg.ts'
import type { PlacedLane, PlacedTurn } from './placed.ts'
import { svgWords } from './svg-words.ts'
import { isUndated } from './undated.ts'
import { turnPath, turnWordPlace } from './turn-path.ts'
import { turnWords } from './wording.ts'

/** CSS pixels of the bar with the dates, of the title above it, and of a row of the legend. */
const HEAD = 44
const TITLE = 32
const LEGEND_ROW = 18

interface Drawing {
  title: string
  axis: Axis
  lanes: readonly PlacedLane[]
  /** What the figures mean, in their order. */
  legend: readonly { figure: string; name: string }[]
  /** Width of the column with the names, CSS pixels. */
  labels: number
  inks: Inks
}

/** The whole timeline as a picture that stands alone, with the legend of its figures below. */
export function timelineSvg({ title, axis, lanes, legend, labels, inks }: Drawing): string {
  const width = labels + axis.width
  const foot = HEAD + lanes.reduce((sum, { height }) => sum + height, 0)
  const lines = [KEY, ...legend.map(({ figure, name }) => `${figure}  ${name}`)]
  const height = TITLE + foot + 16 + lines.length * LEGEND_ROW
  const sheet = [
    element('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke: inks.line }),
    ...axis.columns.map(({ label, detail, weekend }, index) => {
      const x = labels + index * axis.columnWidth
      return element(
        'g',
        {},
        ...(weekend
          ? [element('rect', { x, y: 0, width: axis.columnWidth, height: foot, fill: inks.chrome })]
          : []),
        element('line', { x1: x, y1: 0, x2: x, y2: foot, stroke: inks.line }),
        svgWords(x + 8, 20, label, inks.ink, 'bold'),
        svgWords(x + 8, 36, detail, inks.ink3),
      )
    }),
    ...lanes.map((lane) => laneOf(lane, { labels, width, inks })),
    ...lines.map((line, index) => svgWords(12, foot + 24 + index * LEGEND_ROW, line, inks.ink2)),
  ]
  return picture(
    { width, height, title, paper: inks.paper },
    svgWords(12, 21, title, inks.ink, 'bold'),
    element('g', { transform: `translate(0 ${TITLE})` }, ...sheet),
  )
}

/** How a mark is read. */
const KEY =
  '▲ claim, above the line · ▼ denial, below it · hollow: possible or unclear · dashed: date known in part'

function laneOf(
  placed: PlacedLane,
  { labels, width, inks }: { labels: number; width: number; inks: Inks },
): string {
  const { lane, top, height, axis, marks, turns } = placed
  const field = { x: labels, y: 0, width: width - labels, height }
  return element(
    'g',
    { transform: `translate(0 ${HEAD + top})` },
    ...(isUndated(placed) ? [element('rect', { ...field, fill: inks.chrome })] : []),
    element('line', { x1: 0, y1: 0, x2: width, y2: 0, stroke: inks.line }),
    svgWords(12, 24, cut(lane.label), inks.ink, 'bold'),
    svgWords(12, 40, cut(lane.detail), inks.ink3),
    svgWords(12, 58, `▲ ${lane.claims}   ▼ ${lane.denials}`, inks.ink2),
    element(
      'g',
      { transform: `translate(${labels} 0)` },
      element('line', { x1: 0, y1: axis, x2: width - labels, y2: axis, stroke: inks.lineStrong }),
      ...turns.map((turn) =>
        element(
          'path',
          { d: turnPath(turn), fill: 'none', stroke: inks.ink, 'stroke-width': 1.5 },
          title(turn),
        ),
      ),
      ...marks.map((mark) => markSvg(mark, inks)),
      ...turns.map((turn) => turnWord(turn, inks)),
    ),
    element('line', { x1: 0, y1: height, x2: width, y2: height, stroke: inks.line }),
  )
}

/** What a line says, framed as on screen; nothing where it has no room. */
function turnWord(turn: PlacedTurn, inks: Inks): string {
  const { left, isRoom } = turnWordPlace(turn)
  if (!isRoom) return ''
  const text = turnWords(turn.reversal)
  const frame = { x: left, y: turn.y - 8, width: 12 + text.length * 6.2, height: 16, rx: 2 }
  return element(
    'g',
    {},
    element('rect', { ...frame, fill: inks.paper, stroke: inks.lineStrong }),
    svgWords(left + 6, turn.y + 4, text, inks.ink2),
  )
}

const title = ({ reversal }: { reversal: Reversal }) => element('title', {}, textNode(turnWords(reversal)))

/** Letters that the column of names takes. */
const LETTERS = 24

const cut = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text)
