import type { Stance } from '../../shared/model/stance.ts'

/** The shapes on a field of 10 × 10. A hedged claim or denial is the same shape, hollow. */
const SHAPES: Readonly<Record<Stance | 'hedged claim' | 'hedged denial', string>> = {
  claim: 'M5 .8 9.8 9.2H.2z',
  denial: 'M5 9.2.2.8h9.6z',
  'hedged claim': 'M5 .8 9.8 9.2H.2zM5 3.9 2.9 7.6h4.2z',
  'hedged denial': 'M5 9.2.2.8h9.6zM5 6.1 7.1 2.4H2.9z',
  question:
    'M2.3 3.2C2.4 1.6 3.5.6 5.1.6c1.7 0 2.8 1 2.8 2.4 0 1-.5 1.6-1.3 2.2-.7.5-.9.8-.9 1.5v.2H4.2v-.4c0-1 .4-1.6 1.2-2.2.6-.5.8-.7.8-1.2 0-.6-.4-1-1.1-1-.8 0-1.2.5-1.3 1.3zM4.9 7.8a1 .9 0 1 1 0 1.8 1 .9 0 0 1 0-1.8z',
  comment: 'M5 .8a4.2 4.2 0 1 1 0 8.4A4.2 4.2 0 0 1 5 .8zm0 1.7a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
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
      <path d={markShape(stance, hedged)} fill="currentColor" fillRule="evenodd" />
    </svg>
  )
}

/** A mark with how many there are. */
export function StanceCount({ stance, count }: { stance: Stance; count: number }) {
  return (
    <span className={count === 0 ? 'count zero' : 'count'}>
      <Mark stance={stance} size={8} />
      {count}
    </span>
  )
}
