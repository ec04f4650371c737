import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import { rowIndexAt, type Row } from './rows.ts'
import { isHedged } from './margin-marks.ts'

interface MinimapProps {
  rows: readonly Row[]
  statements: readonly Statement[]
  current: string | null
  virtualizer: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLElement | null>
}

/**
 * The scroll bar of a text: claims in the left half, denials in the right, and a frame around what is on screen. A click or a
 * drag goes there. Screen readers use the list of statements instead.
 */
export function Minimap({ rows, statements, current, virtualizer, scroller }: MinimapProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const follow = () => {
      if (!frame.current) return
      frame.current.style.top = `${(100 * element.scrollTop) / element.scrollHeight}%`
      frame.current.style.height = `${Math.min(100, (100 * element.clientHeight) / element.scrollHeight)}%`
    }
    follow()
    element.addEventListener('scroll', follow, { passive: true })
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => {
      element.removeEventListener('scroll', follow)
      observer.disconnect()
    }
  }, [scroller])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const element = scroller.current
    if (!element || event.buttons !== 1) return
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const middle = ((event.clientY - top) / height) * element.scrollHeight
    element.scrollTo({ top: middle - element.clientHeight / 2 })
  }

  const total = virtualizer.getTotalSize()
  const height = scroller.current?.clientHeight ?? 0
  const scale = total > height ? 100 / total : height > 0 ? 100 / height : 0
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
      {ticksOf(statements, rows, virtualizer, scale, current).map(({ key, className, stance, top }) => (
        <i key={key} className={className} data-stance={stance} style={{ top: `${top}%` }} />
      ))}
    </div>
  )
}

/** One tick for each statement, but one only where several of a stance would fall on the same third of a hundredth. */
function ticksOf(
  statements: readonly Statement[],
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scale: number,
  current: string | null,
) {
  const ticks = new Map<string, { key: string; className: string; stance: string; top: number }>()
  for (const statement of statements) {
    const index = rowIndexAt(rows, statement.start)
    const row = rows[index]
    const box = virtualizer.measurementsCache[index]
    if (!row || !box) continue
    const within = (statement.start - row.start) / Math.max(1, row.end - row.start)
    const top = Math.round((box.start + within * box.size) * scale * 3) / 3
    const key = `${statement.stance} ${top}`
    const isCurrent = statement.id === current
    if (ticks.has(key) && !isCurrent) continue
    const className = [isHedged(statement) && 'hedged', isCurrent && 'current'].filter(Boolean).join(' ')
    ticks.set(key, { key, className, stance: statement.stance, top })
  }
  return Array.from(ticks.values())
}
