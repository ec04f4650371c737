import type { Virtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef, type PointerEvent, type RefObject } from 'react'
import { stance, type Stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { notchesOf, ticksOf, type Ticks } from './minimap-ticks.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'
import { useExtent } from './use-extent.ts'
import { useLater } from './use-later.ts'
import './minimap.css'

interface MinimapProps {
  rows: readonly Row[]
  statements: readonly Statement[]
  current: Statement | null
  /** Passages that stand in other documents too. */
  passages: readonly Span[]
  virtualizer: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLElement | null>
}

/**
 * The scroll bar of a text: claims in the left half, denials in the right, and a frame around what is on screen. A click or a
 * drag goes there. Screen readers use the list of statements instead. Its strokes may come a moment after the marks in the text.
 */
export const Minimap = memo(function Minimap({
  rows,
  statements,
  current,
  passages,
  virtualizer,
  scroller,
}: MinimapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const { extent, height } = useExtent(scroller)
  const later = useLater(statements)
  const boxOf = (index: number) => virtualizer.measurementsCache[index]
  const ticks = useMemo(
    () => ticksOf(later, rows, (index) => virtualizer.measurementsCache[index], extent),
    [later, rows, virtualizer, extent],
  )
  const notches = useMemo(
    () => notchesOf(passages, rows, (index) => virtualizer.measurementsCache[index], extent),
    [passages, rows, virtualizer, extent],
  )
  useEffect(() => {
    const element = scroller.current
    if (!element || extent === 0) return
    const follow = () => {
      if (!frame.current) return
      // Asked of the element itself, it would be laid out once more for the answer.
      frame.current.style.top = `${(100 * (virtualizer.scrollOffset ?? 0)) / extent}%`
      frame.current.style.height = `${Math.min(100, (100 * height) / extent)}%`
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, virtualizer, extent, height])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const element = scroller.current
    if (!element || event.buttons !== 1) return
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const middle = ((event.clientY - top) / height) * element.scrollHeight
    element.scrollTo({ top: middle - element.clientHeight / 2 })
  }

  return (
    <div
      className="minimap"
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={go}
    >
      <div className="minimap-frame" ref={frame} />
      <svg>
        <Strokes {...{ ticks, notches, height }} />
      </svg>
      {current &&
        ticksOf([current], rows, boxOf, extent)[current.stance].map((top) => (
          <i key="current" data-stance={current.stance} style={{ top: `${100 * top}%` }} />
        ))}
    </div>
  )
})

/** One stroke: from the left edge, in pixels. A denial is broken in two. */
const STROKES: Readonly<Record<Stance, string>> = {
  claim: 'm1 0h6v3h-6z',
  denial: 'm8 0h2v5h-2zm3 0h2v5h-2z',
  question: 'm2 0h12v1h-12z',
  comment: 'm2 0h12v1h-12z',
}

const strokesOf = (of: Stance, places: readonly number[], height: number): string =>
  places.map((place) => `M0 ${Math.round(place * height)}${STROKES[of]}`).join('')

interface StrokesProps {
  ticks: Ticks
  notches: readonly number[]
  /** Of the window, in pixels. */
  height: number
}

const Strokes = memo(function Strokes({ ticks, notches, height }: StrokesProps) {
  return (
    <>
      {stance.options.map((of) => (
        <path key={of} data-stance={of} d={strokesOf(of, ticks[of], height)} />
      ))}
      <path className="notches" d={notches.map((top) => `M0 ${Math.round(top * height)}h4v3h-4z`).join('')} />
    </>
  )
})
