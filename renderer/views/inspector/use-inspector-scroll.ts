import { useLayoutEffect, type RefObject } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import { usePanes } from '../../state/panes.ts'
import { scrolls, type Scrolled } from '../../state/scrolls.ts'

/**
 * Brings the inspector back to where it was scrolled to, for the statement that was chosen then. Another that is chosen while it
 * stands here does not move it: the list of statements is walked in it.
 */
export function useInspectorScroll(
  column: RefObject<HTMLElement | null>,
  document: Id,
  isFull: boolean,
): void {
  useLayoutEffect(() => {
    const scrolled = column.current
    if (!isFull || scrolled === null) return
    const name = (): Scrolled => `inspector ${document} ${usePanes.getState().current ?? ''}`
    scrolled.scrollTo(scrolls.get(name()) ?? { top: 0, left: 0 })
    const note = () => scrolls.set(name(), { top: scrolled.scrollTop, left: scrolled.scrollLeft })
    scrolled.addEventListener('scroll', note, { passive: true })
    return () => scrolled.removeEventListener('scroll', note)
  }, [column, document, isFull])
}
