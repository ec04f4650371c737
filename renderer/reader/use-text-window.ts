import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { rowIndexAt, type Row } from './rows.ts'

/** Pixels above the first and below the last row. */
const PADDING = { start: 12, end: 48 }
const MORE_ROWS = 3

export interface TextLook {
  /** CSS pixels of the letters and of one line. */
  readonly size: number
  readonly line: number
}

/**
 * Keeps only the rows near the viewport in the page, and those that hold an end of the selection. Heights are guessed from the
 * number of letters and corrected when a row is seen; the place being read stays where it is. The first place is `top`, a UTF-16
 * offset. There are no rows before the width is known: a place found by wrong heights would be lost with them.
 */
export function useTextWindow(
  rows: readonly Row[],
  pinned: readonly number[],
  look: TextLook,
  scroller: RefObject<HTMLDivElement | null>,
  top: number,
) {
  const [width, setWidth] = useState(0)
  const pins = pinned.map((offset) => rowIndexAt(rows, offset))
  const pinKey = pins.join()

  const estimateSize = (index: number): number => {
    const row = rows[index]
    const lines = row ? Math.ceil((row.end - row.start) / (width / (look.size * 0.44))) : 1
    return row?.kind === 'furniture' ? 36 : lines * look.line + 14
  }
  const rangeExtractor = useCallback(
    (range: Range) => withPins(defaultRangeExtractor(range), pinKey, rows.length),
    [pinKey, rows.length],
  )

  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is memoised
  const virtualizer = useVirtualizer({
    count: width === 0 ? 0 : rows.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    rangeExtractor,
    overscan: MORE_ROWS,
    paddingStart: PADDING.start,
    paddingEnd: PADDING.end,
    getItemKey: useCallback((index: number) => rows[index]?.start ?? index, [rows]),
  })

  useLayoutEffect(() => {
    if (!scroller.current) return
    setWidth(scroller.current.clientWidth)
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)))
    observer.observe(scroller.current)
    return () => observer.disconnect()
  }, [scroller])

  const first = useRef(rowIndexAt(rows, top))
  const ready = width > 0
  useEffect(() => {
    if (ready && first.current > 0) virtualizer.scrollToIndex(first.current, { align: 'start' })
  }, [ready, virtualizer])

  const shape = `${width} ${look.size} ${look.line}`
  useKeepPlace(virtualizer, shape)
  return { virtualizer, shape }
}

/** When the shape of the text changes, all heights are wrong: the row at the top is brought back to the top. */
function useKeepPlace(
  virtualizer: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>,
  shape: string,
) {
  const shown = useRef(shape)
  useLayoutEffect(() => {
    if (shown.current === shape) return
    shown.current = shape
    const top = virtualizer.getVirtualItemForOffset(virtualizer.scrollOffset ?? 0)
    virtualizer.measure()
    // Takes the new guesses in before the rows in the page say what is true: a row is only noted where it differs from its guess.
    virtualizer.getTotalSize()
    for (const row of virtualizer.elementsCache.values()) {
      if (row instanceof HTMLElement)
        virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight)
    }
    if (top && top.index > 0) virtualizer.scrollToIndex(top.index, { align: 'start' })
  }, [shape, virtualizer])
}

function withPins(indexes: readonly number[], pinKey: string, count: number): number[] {
  const pins = pinKey === '' ? [] : pinKey.split(',').map(Number)
  const all = new Set([...indexes, ...pins.filter((pin) => pin < count)])
  return Array.from(all).sort((a, b) => a - b)
}
