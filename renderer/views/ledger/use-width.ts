import { useLayoutEffect, useState, type RefObject } from 'react'

/** The inner width of an element in CSS pixels, kept up to date; 0 before it is on screen. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (element.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.target.clientWidth)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return width
}
