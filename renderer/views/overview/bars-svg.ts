import type { Tally } from '../../../shared/contract/overview.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import type { Inks } from '../../charts/inks.ts'
import { element, picture, textNode } from '../../charts/svg.ts'
import { BAR_STANCES, longestOf, partsOf, sumOf, type Chart } from './bars.ts'

/** CSS pixels. */
const WIDTH = 820
const LABELS = 220
const BAR = 400
const HEAD = 56
const ROW = 24

/** A chart of stacked bars as a picture that stands alone. */
export function barsSvg({ title, rows }: Chart, inks: Inks): string {
  const longest = longestOf(rows)
  return picture(
    { width: WIDTH, height: HEAD + rows.length * ROW + 12, title, paper: inks.paper },
    patterns(inks),
    words(12, 22, title, inks.ink, 'bold'),
    ...BAR_STANCES.flatMap((stance, index) => [
      box(stance, { x: 12 + index * 90, y: 34, width: 10, height: 10 }, inks),
      words(28 + index * 90, 43, `${SIGNS[stance]} ${stance}`, inks.ink2),
    ]),
    ...rows.map((row, index) => {
      const y = HEAD + index * ROW
      return element(
        'g',
        {},
        words(12, y + 16, cut(row.label), inks.ink),
        ...partsOf(row, longest).map(({ stance, from, size }) =>
          box(
            stance,
            {
              x: round(LABELS + from * BAR),
              y: y + 5,
              width: round(Math.max(1, size * BAR - 1)),
              height: 14,
            },
            inks,
          ),
        ),
        words(round(LABELS + (sumOf(row) / longest) * BAR + 8), y + 16, figuresOf(row), inks.ink2),
      )
    }),
  )
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** Colour does not speak alone: as on screen a denial is hatched, a question striped, and a comment an outline. */
function box(stance: Stance, { x, y, width, height }: Box, inks: Inks): string {
  if (stance !== 'comment')
    return element('rect', { x, y, width, height, fill: stance === 'claim' ? inks.claim : `url(#${stance})` })
  const inner = { x: x + 0.5, y: y + 0.5, width: Math.max(0, width - 1), height: height - 1 }
  return element('rect', { ...inner, fill: inks.paper, stroke: inks.comment })
}

const patterns = ({ denial, question, paper }: Inks): string =>
  element(
    'defs',
    {},
    element(
      'pattern',
      { id: 'denial', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      element('rect', { width: 6, height: 6, fill: denial }),
      element('rect', { width: 2, height: 6, fill: paper, opacity: 0.5 }),
    ),
    element(
      'pattern',
      { id: 'question', width: 4, height: 4, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 2, height: 4, fill: question }),
    ),
  )

const SIGNS: Readonly<Record<Stance, string>> = { claim: '▲', denial: '▼', question: '?', comment: '○' }

/** `▲ 8  ▼ 6`: the stances that a row has. */
const figuresOf = (row: Tally): string =>
  BAR_STANCES.filter((stance) => row[stance] > 0)
    .map((stance) => `${SIGNS[stance]} ${row[stance]}`)
    .join('  ')

const round = (value: number) => Math.round(value * 10) / 10

function words(x: number, y: number, text: string, fill: string, weight = 'normal'): string {
  return element('text', { x, y, fill, 'font-weight': weight }, textNode(text))
}

/** Letters that the column of names takes. */
const LETTERS = 32

const cut = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text)
