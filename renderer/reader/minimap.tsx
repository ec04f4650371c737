import type { Virtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import { ticksOf } from './minimap-ticks.ts'
import type { Row } from './rows.ts'

interface MinimapProps {
  rows: readonly Row[]
  statements: readonly Statement[]
  current: Statement | null
  virtualizer: Virtualizer<HTMLDivElement, Element>
  scroller: RefObject<HTMLElement | null>
}

/** Milliseconds without a change of height after which the ticks are put in their places again. */
const QUIET = 150

/**
 * The scroll bar of a text: claims in the left half, denials in the right, and a frame around what is on screen. A click or a
 * drag goes there. Screen readers use the list of statements instead.
 */
export const Minimap = memo(function Minimap({
  rows,
  statements,
  current,
  virtualizer,
  scroller,
}: MinimapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const extent = useExtent(scroller)

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
    return () => element.removeEventListener('scroll', follow)
  }, [scroller, extent])

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const element = scroller.current
    if (!element || event.buttons !== 1) return
    const { top, height } = event.currentTarget.getBoundingClientRect()
    const middle = ((event.clientY - top) / height) * element.scrollHeight
    element.scrollTo({ top: middle - element.clientHeight / 2 })
  }

  const boxOf = (index: number) => virtualizer.measurementsCache[index]
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
      {ticksOf(statements, rows, boxOf, extent).map(({ stance, top }) => (
        <i key={`${stance} ${top}`} data-stance={stance} style={{ top: `${top}%` }} />
      ))}
      {current &&
        ticksOf([current], rows, boxOf, extent).map(({ stance, top }) => (
          <i key="current" className="current" data-stance={stance} style={{ top: `${top}%` }} />
        ))}
    </div>
  )
})

/** The height of the whole text in pixels, once it has come to rest: rows seen for the first time change it all the time. */
function useExtent(scroller: RefObject<HTMLElement | null>): number {
  const [extent, setExtent] = useState(0)
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => setExtent(element.scrollHeight)
    let timer = setTimeout(read)
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(read, QUIET)
    })
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [scroller])
  return extent
}
