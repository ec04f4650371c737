import { useEffect, useState, type RefObject } from 'react'
import { looksDifferent, type Extent } from './minimap-ticks.ts'

/** Milliseconds without a change of height after which it is read again. */
const QUIET = 150

/**
 * The height of the whole text and of the window on it, in pixels, once both have come to rest: rows seen for the first time change
 * the first all the time. The same object until a stroke of the minimap would stand elsewhere.
 */
export function useExtent(scroller: RefObject<HTMLElement | null>): Extent {
  const [size, setSize] = useState<Extent>({ extent: 0, height: 0 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const read = () => {
      const next = { extent: element.scrollHeight, height: element.clientHeight }
      setSize((now) => (looksDifferent(now, next) ? next : now))
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    // With the first frame the words are on screen: they do not wait for ten thousand strokes.
    const frame = requestAnimationFrame(() => (timer = setTimeout(read)))
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(read, QUIET)
    })
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [scroller])
  return size
}
