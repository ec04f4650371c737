import { useLayoutEffect, type RefObject } from 'react'
import { scrolls, type Scrolled } from '../state/scrolls.ts'

/** Brings an element back to where it was scrolled to. `isFull`: what it shows is in it, so that it can be scrolled. */
export function useKeptScroll(element: RefObject<HTMLElement | null>, name: Scrolled, isFull: boolean): void {
  useLayoutEffect(() => {
    const scrolled = element.current
    if (!isFull || scrolled === null) return
    scrolled.scrollTo(scrolls.get(name) ?? { top: 0, left: 0 })
    const note = () => scrolls.set(name, { top: scrolled.scrollTop, left: scrolled.scrollLeft })
    scrolled.addEventListener('scroll', note, { passive: true })
    return () => scrolled.removeEventListener('scroll', note)
  }, [element, name, isFull])
}
