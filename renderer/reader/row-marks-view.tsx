import { memo } from 'react'
import { stance, type Stance } from '../../shared/model/stance.ts'
import { markShape } from '../ui/mark.tsx'
import type { PlacedMark, Underline } from './row-marks.ts'
import { DOTS, WAVE } from './stroke-patterns.tsx'
import './row-marks.css'

interface RowMarksProps {
  marks: readonly PlacedMark[]
  /** Pixels from the top of the surface. */
  top: number
}

/**
 * Draws the underlines, lanes and marks of one row: few paths, since a page scrolls by as fast as it has few elements. They are
 * pictures only: the list of statements says the same in words.
 */
export const RowMarksView = memo(function RowMarksView({ marks, top }: RowMarksProps) {
  const guesses = marks.filter(({ isGuess }) => isGuess)
  return (
    <svg className="row-marks" style={{ top }} aria-hidden>
      {stance.options.map((of) => {
        const here = marks.filter(({ stance, isGuess }) => stance === of && !isGuess)
        const lines = here.flatMap(({ underlines }) => underlines)
        return [
          here.length > 0 && <path key={of} data-stance={of} d={here.map(pathOf).join('')} />,
          lines.length > 0 && <Underlines key={`${of} line`} of={of} lines={lines} />,
        ]
      })}
      {guesses.length > 0 && <path className="guess" d={guesses.map(pathOf).join('')} />}
    </svg>
  )
})

function pathOf({ stance, hedged, lane, shapes }: PlacedMark): string {
  const line = LANES[stance](lane.x, lane.top, lane.bottom)
  if (!shapes) return line
  const { beside, above } = shapes
  return `${line}M${beside.x} ${beside.y}${shapeOf(stance, hedged, 0.9)}M${above.x} ${above.y}${shapeOf(stance, hedged, 0.8)}`
}

/** Solid and dashed ones are a path; waves and dots are cut from a pattern, which is drawn once and not stroke by stroke. */
function Underlines({ of, lines }: { of: Stance; lines: readonly Underline[] }) {
  if (of === 'denial') {
    return lines.map(({ x, y, width }) => (
      <rect
        key={`${x} ${y}`}
        transform={`translate(${x} ${y - WAVE.middle})`}
        width={Math.max(1, Math.round(width / WAVE.step)) * WAVE.step}
        height={WAVE.height}
        fill={WAVE.fill}
      />
    ))
  }
  if (of === 'question') {
    return lines.map(({ x, y, width }) => (
      <rect
        key={`${x} ${y}`}
        transform={`translate(${x - DOTS.middle} ${y - DOTS.middle})`}
        width={(Math.floor(width / DOTS.step) + 1) * DOTS.step}
        height={DOTS.height}
        fill={DOTS.fill}
      />
    ))
  }
  const d = lines.map(({ x, y, width }) => `M${x} ${y}h${width}`).join('')
  return <path className="underline" data-stance={of} d={d} />
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
