import type { Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { usePanes } from '../state/panes.ts'
import { READING_LINE } from './row-places.ts'
import { rowIndexAt, type Row } from './rows.ts'
import type { Span } from './span.ts'
import { placeOf, rangesOf, rectsOf } from './text-dom.ts'

/** Frames to wait for rows that are not in the page yet, and for their real heights. */
const FRAMES = 6

/** Room, in pixels, that a revealed span keeps from the upper and lower edge. */
const ROOM = 32

/**
 * `reveal` brings a span on screen. It goes to the row by its guessed place first, then to the words themselves; furniture that
 * is folded is shown first. What is revealed next ends what is still on its way: two would draw the text to and fro.
 * `isRevealing` is true while one is on its way.
 */
export function useReveal(
  rows: readonly Row[],
  virtualizer: Virtualizer<HTMLDivElement, Element>,
  scroller: RefObject<HTMLElement | null>,
  surface: RefObject<HTMLElement | null>,
) {
  const waiting = useRef<Span | null>(null)
  const wanted = useRef<Span | null>(null)
  const reveal = useCallback(
    (span: Span) => {
      if (rows[rowIndexAt(rows, span.start)]?.folded !== undefined) {
        waiting.current = span
        return usePanes.getState().toggleFold()
      }
      const goal = { start: span.start, end: Math.max(span.end, span.start + 1) }
      wanted.current = goal
      const attempt = (frames: number) => {
        if (wanted.current !== goal) return
        if (!scroller.current || !surface.current || frames === 0) return void (wanted.current = null)
        const mounted = placeOf(surface.current, goal.start) !== null
        const rects = mounted ? rectsOf(rangesOf(surface.current, goal)) : []
        if (!mounted) virtualizer.scrollToIndex(rowIndexAt(rows, goal.start), { align: 'start' })
        else if (rects[0]) {
          virtualizer.cancelScroll()
          centre(scroller.current, rects[0], rects.at(-1) ?? rects[0])
        }
        if (!mounted || frames === FRAMES) requestAnimationFrame(() => attempt(mounted ? 1 : frames - 1))
        else wanted.current = null
      }
      attempt(FRAMES)
    },
    [rows, virtualizer, scroller, surface],
  )
  useEffect(() => {
    if (waiting.current) reveal(waiting.current)
    waiting.current = null
  }, [reveal])
  const isRevealing = useCallback(() => wanted.current !== null, [])
  return { reveal, isRevealing }
}

/** Scrolls so that `first` stands at the reading line, unless all of it can be read where it is. */
function centre(scroller: HTMLElement, first: DOMRect, last: DOMRect): void {
  const box = scroller.getBoundingClientRect()
  if (first.top >= box.top + ROOM && last.bottom <= box.bottom - ROOM) return
  scroller.scrollTop += first.top - box.top - box.height * READING_LINE
}
