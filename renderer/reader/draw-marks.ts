import { stance, type Stance } from '../../shared/model/stance.ts'
import { markShape } from '../ui/mark.tsx'
import type { PlacedMark } from './row-marks.ts'
import { showPieces, type Attributes, type Piece } from './svg-pieces.ts'
import { DOTS, WAVE, type StrokePattern } from './stroke-patterns.tsx'
import './row-marks.css'

/**
 * Draws the underlines, lanes and marks of one row: few paths, since a page scrolls by as fast as it has few elements. They are
 * pictures only: the list of statements says the same in words.
 */
export function drawMarks(picture: SVGSVGElement, marks: readonly PlacedMark[]): void {
  const guesses = marks.filter(({ isGuess }) => isGuess)
  const stated = stance.options.flatMap((of) => {
    const here = marks.filter(({ stance, isGuess }) => stance === of && !isGuess)
    return [...shapesOf(of, here, { 'data-stance': of }), ...linesOf(of, here)]
  })
  showPieces(picture, [...stated, ...shapesOf('guesses', guesses, { class: 'guess' })])
}

const shapesOf = (key: string, marks: readonly PlacedMark[], attributes: Attributes): Piece[] =>
  marks.length === 0
    ? []
    : [{ key, name: 'path', attributes: { ...attributes, d: marks.map(pathOf).join('') } }]

function pathOf({ stance, hedged, lane, shapes }: PlacedMark): string {
  const line = LANES[stance](lane.x, lane.top, lane.bottom)
  if (!shapes) return line
  const { beside, above } = shapes
  return `${line}M${beside.x} ${beside.y}${shapeOf(stance, hedged, 0.9)}M${above.x} ${above.y}${shapeOf(stance, hedged, 0.8)}`
}

/** Solid and dashed ones are a path; waves and dots are cut from a pattern, which is drawn once and not stroke by stroke. */
function linesOf(of: Stance, marks: readonly PlacedMark[]): Piece[] {
  if (of === 'denial') return marks.flatMap((mark) => cutFrom(WAVE, mark))
  if (of === 'question') return marks.flatMap((mark) => cutFrom(DOTS, mark))
  const lines = marks.flatMap(({ underlines }) => underlines)
  if (lines.length === 0) return []
  const d = lines.map(({ x, y, width }) => `M${x} ${y}h${width}`).join('')
  return [{ key: `${of} lines`, name: 'path', attributes: { class: 'underline', 'data-stance': of, d } }]
}

function cutFrom(pattern: StrokePattern, { id, stance, underlines }: PlacedMark): Piece[] {
  return underlines.map(({ x, y, width }, line) => ({
    key: `${id} ${line}`,
    name: 'rect',
    attributes: {
      class: 'underline',
      'data-stance': stance,
      // A pattern begins where the element's own coordinates do.
      transform: `translate(${x - pattern.left} ${y - pattern.middle})`,
      width: String(pattern.widthOf(width)),
      height: String(pattern.height),
      fill: pattern.fill,
    },
  }))
}

const shapes = new Map<string, string>()

/** The shape of a stance in tenths of its size, worked out once. */
function shapeOf(stance: Stance, hedged: boolean, size: number): string {
  const path = markShape(stance, hedged)
  const key = `${size} ${path}`
  const known =
    shapes.get(key) ?? path.replace(/-?(?:\d*\.)?\d+/g, (step) => ` ${(Number(step) * size).toFixed(2)}`)
  shapes.set(key, known)
  return known
}

/** The outline of a lane: solid, wavy, dotted, dashed. */
const LANES: Readonly<Record<Stance, (x: number, top: number, bottom: number) => string>> = {
  claim: (x, top, bottom) => `M${x} ${top}h3V${bottom}h-3z`,
  denial: (x, top, bottom) => {
    const waves = Math.max(1, Math.round((bottom - top) / 8))
    const down = 'c0 2 3 2 3 4s-3 2-3 4'.repeat(waves)
    const up = 'c0-2 3-2 3-4s-3-2-3-4'.repeat(waves)
    return `M${x - 1} ${top}${down}h1.8${up}z`
  },
  question: (x, top, bottom) => `M${x} ${top}${'h3v3h-3zm0 6'.repeat(Math.ceil((bottom - top) / 6))}`,
  comment: (x, top, bottom) => `M${x + 1} ${top}${'h1v6h-1zm0 9'.repeat(Math.ceil((bottom - top) / 9))}`,
}
