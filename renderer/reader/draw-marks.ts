import { stance, type Stance } from '../../shared/model/stance.ts'
import { markShape } from '../ui/mark.tsx'
import type { PlacedMark, Underline } from './row-marks.ts'
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
    const lines = here.flatMap(({ underlines }) => underlines)
    return [...shapesOf(here, { 'data-stance': of }), ...linesOf(of, lines)]
  })
  picture.replaceChildren(...stated, ...shapesOf(guesses, { class: 'guess' }))
}

const shapesOf = (marks: readonly PlacedMark[], attributes: Readonly<Record<string, string>>) =>
  marks.length === 0 ? [] : [svgElement('path', { ...attributes, d: marks.map(pathOf).join('') })]

function pathOf({ stance, hedged, lane, shapes }: PlacedMark): string {
  const line = LANES[stance](lane.x, lane.top, lane.bottom)
  if (!shapes) return line
  const { beside, above } = shapes
  return `${line}M${beside.x} ${beside.y}${shapeOf(stance, hedged, 0.9)}M${above.x} ${above.y}${shapeOf(stance, hedged, 0.8)}`
}

/** Solid and dashed ones are a path; waves and dots are cut from a pattern, which is drawn once and not stroke by stroke. */
function linesOf(of: Stance, lines: readonly Underline[]): SVGElement[] {
  if (lines.length === 0) return []
  if (of === 'denial') return lines.map((line) => cutFrom(WAVE, of, line))
  if (of === 'question') return lines.map((line) => cutFrom(DOTS, of, line))
  const d = lines.map(({ x, y, width }) => `M${x} ${y}h${width}`).join('')
  return [svgElement('path', { class: 'underline', 'data-stance': of, d })]
}

function cutFrom(pattern: StrokePattern, of: Stance, { x, y, width }: Underline): SVGElement {
  return svgElement('rect', {
    class: 'underline',
    'data-stance': of,
    // A pattern begins where the element's own coordinates do.
    transform: `translate(${x - pattern.left} ${y - pattern.middle})`,
    width: String(pattern.widthOf(width)),
    height: String(pattern.height),
    fill: pattern.fill,
  })
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

function svgElement(name: 'path' | 'rect', attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
