import type { Inks } from '../../charts/inks.ts'
import { element, picture, textNode } from '../../charts/svg.ts'
import type { Matrix } from './pairs.ts'

/** CSS pixels. */
const LABELS = 220
const HEAD = 76
const CELL = 32

/** A table of pairs as a picture: the more documents, the darker the cell. */
export function matrixSvg(title: string, { names, cells, most }: Matrix, inks: Inks): string {
  const width = LABELS + names.length * CELL + 12
  return picture(
    { width: Math.max(width, 420), height: HEAD + names.length * CELL + 12, title, paper: inks.paper },
    element('text', { x: 12, y: 22, fill: inks.ink, 'font-weight': 'bold' }, textNode(title)),
    element('text', { x: 12, y: 40, fill: inks.ink2 }, textNode('Documents in which both come up')),
    ...names.map((_, index) =>
      element(
        'text',
        { x: LABELS + (index + 0.5) * CELL, y: HEAD - 8, 'text-anchor': 'middle', fill: inks.ink2 },
        String(index + 1),
      ),
    ),
    ...cells.flatMap((row, y) => [
      element(
        'text',
        { x: 12, y: HEAD + y * CELL + 20, fill: inks.ink },
        textNode(`${y + 1}  ${cut(names[y]?.label ?? '')}`),
      ),
      ...row.map((count, x) =>
        element(
          'g',
          { transform: `translate(${LABELS + x * CELL} ${HEAD + y * CELL})` },
          element('rect', {
            width: CELL - 1,
            height: CELL - 1,
            fill: inks.ink,
            'fill-opacity': ((count ?? 0) / most) * 0.3,
            stroke: inks.line,
          }),
          element(
            'text',
            { x: CELL / 2, y: 20, 'text-anchor': 'middle', fill: inks.ink },
            count === null || count === 0 ? '' : String(count),
          ),
        ),
      ),
    ]),
  )
}

/** Letters that the column of names takes. */
const LETTERS = 28

const cut = (text: string) => (text.length > LETTERS ? `${text.slice(0, LETTERS - 1).trimEnd()}…` : text)
