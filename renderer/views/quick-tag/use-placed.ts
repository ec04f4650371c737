import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import { placePopover } from './place-popover.ts'

/** Keeps the popover beside the words while it grows, and while the window changes. */
export function usePlaced(
  box: RefObject<HTMLDivElement | null>,
  lines: () => DOMRect[],
  shape: readonly unknown[],
): void {
  const latest = useRef(lines)
  useEffect(() => {
    latest.current = lines
  })
  useLayoutEffect(() => {
    const place = () => {
      if (!box.current) return
      const { offsetWidth: width, offsetHeight: height } = box.current
      const viewport = { width: window.innerWidth, height: window.innerHeight }
      const { left, top } = placePopover(latest.current(), { width, height }, viewport)
      box.current.style.left = `${left}px`
      box.current.style.top = `${top}px`
    }
    place()
    const observer = new ResizeObserver(place)
    if (box.current) observer.observe(box.current)
    window.addEventListener('resize', place)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
    }
    // `shape` says when what is in the popover has changed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [box, ...shape])
}
