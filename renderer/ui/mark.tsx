import type { Hedge, Stance } from '../../shared/model/stance.ts'
import { grouped } from './counted.ts'

/**
 * The shapes on a field of 10 × 10, in relative steps from its upper left corner: put behind a place, they are drawn there. A
 * hedged claim or denial is the same shape, hollow. Holes run the other way round, so that shapes in one path may lie on each other.
 */
const SHAPES: Readonly<Record<Stance | 'hedged claim' | 'hedged denial', string>> = {
  claim: 'm5 .8l4.8 8.4h-9.6z',
  denial: 'm5 9.2l-4.8-8.4h9.6z',
  'hedged claim': 'm5 .8l4.8 8.4h-9.6zm0 3.1l-2.1 3.7h4.2z',
  'hedged denial': 'm5 9.2l-4.8-8.4h9.6zm0-3.1l2.1-3.7h-4.2z',
  question:
    'm2.3 3.2c.1-1.6 1.2-2.6 2.8-2.6 1.7 0 2.8 1 2.8 2.4 0 1-.5 1.6-1.3 2.2-.7.5-.9.8-.9 1.5v.2h-1.5v-.4c0-1 .4-1.6 1.2-2.2.6-.5.8-.7.8-1.2 0-.6-.4-1-1.1-1-.8 0-1.2.5-1.3 1.3zm2.6 4.6c.6 0 1 .4 1 .9s-.4.9-1 .9-1-.4-1-.9.4-.9 1-.9z',
  comment:
    'm5 .8c2.3 0 4.2 1.9 4.2 4.2s-1.9 4.2-4.2 4.2-4.2-1.9-4.2-4.2 1.9-4.2 4.2-4.2zm0 1.7c-1.4 0-2.5 1.1-2.5 2.5s1.1 2.5 2.5 2.5 2.5-1.1 2.5-2.5-1.1-2.5-2.5-2.5z',
}

interface MarkProps {
  stance: Stance
  /** True where the hedge is `possible` or `unclear`. */
  hedged?: boolean
  /** CSS pixels. */
  size?: number
  /** Read aloud instead of the picture; `null` where words beside it say the same. */
  label?: string | null
}

/** True where the speaker is not sure: the mark is hollow. */
export const isHedged = ({ hedge }: { readonly hedge: Hedge | null }): boolean =>
  hedge === 'possible' || hedge === 'unclear'

/** The path of a stance's shape, for those who paint it themselves. */
export function markShape(stance: Stance, hedged = false): string {
  if (hedged && (stance === 'claim' || stance === 'denial')) return SHAPES[`hedged ${stance}`]
  return SHAPES[stance]
}

/** The mark of a stance: one shape each, so that colour never speaks alone. */
export function Mark({ stance, hedged = false, size = 10, label = stance }: MarkProps) {
  const named = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className="mark" data-stance={stance} width={size} height={size} viewBox="0 0 10 10" {...named}>
      <path d={markShape(stance, hedged)} fill="currentColor" />
    </svg>
  )
}

/** A mark with how many there are. */
export function StanceCount({ stance, count }: { stance: Stance; count: number }) {
  return (
    <span className={count === 0 ? 'count zero' : 'count'}>
      <Mark stance={stance} size={8} />
      {grouped(count)}
    </span>
  )
}
