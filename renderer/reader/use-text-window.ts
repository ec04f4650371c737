import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { guessedHeights, letterWidth } from './guessed-heights.ts'
import { heightOf, offsetAt } from './row-places.ts'
import { rowIndexAt, type Row } from './rows.ts'
import type { TextLook } from './text-look.ts'

/** Pixels above the first and below the last row. */
const PADDING = { start: 12, end: 48 }
const MORE_ROWS = 3

/**
 * Keeps only the rows near the viewport in the page, and those that hold an end of the selection. Heights are guessed
 * and corrected when a row is seen; the place being read stays where it is. The first place is `top`, the chosen
 * statement begins at `chosen`, both UTF-16 offsets. There are no rows before the width is known: a place found by wrong heights
 * would be lost with them.
 */
export function useTextWindow(
  rows: readonly Row[],
  text: string,
  pinned: readonly number[],
  look: TextLook,
  scroller: RefObject<HTMLDivElement | null>,
  top: number,
  chosen: number | null,
) {
  const [width, setWidth] = useState(0)
  const pins = pinned.map((offset) => rowIndexAt(rows, offset))
  const pinKey = pins.join()

  const letter = useMemo(() => letterWidth(text, look), [text, look])
  const guesses = useMemo(
    () => (width === 0 ? [] : guessedHeights(rows, look, width, letter)),
    [rows, look, width, letter],
  )
  const rangeExtractor = useCallback(
    (range: Range) => withPins(defaultRangeExtractor(range), pinKey, rows.length),
    [pinKey, rows.length],
  )

  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is memoised
  const virtualizer = useVirtualizer({
    count: width === 0 ? 0 : rows.length,
    getScrollElement: () => scroller.current,
    // Each row that is not as high as was guessed has those of all rows below it asked for again.
    estimateSize: (index) => guesses[index] ?? 0,
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

  const first = useRef(top)
  const ready = width > 0
  useEffect(() => {
    if (!ready || first.current === 0) return
    const [offset, element] = [first.current, scroller.current]
    first.current = 0
    virtualizer.scrollToIndex(rowIndexAt(rows, offset), { align: 'start' })
    // The height of a long row is known only when it is in the page.
    requestAnimationFrame(() => {
      const height = heightOf(rows, virtualizer, offset)
      if (element && height > element.scrollTop) element.scrollTop = height
    })
  }, [ready, rows, scroller, virtualizer])

  const shape = `${width} ${look.size} ${look.line} ${look.width} ${look.face}`
  useKeepPlace(rows, virtualizer, shape, chosen)
  const isRowInSight = useCallback(
    (row: Row) => {
      const { startIndex, endIndex } = virtualizer.range ?? { startIndex: 0, endIndex: rows.length }
      return row.end >= (rows[startIndex]?.start ?? 0) && row.start <= (rows[endIndex]?.end ?? Infinity)
    },
    [rows, virtualizer],
  )
  return { virtualizer, shape, isRowInSight }
}

/**
 * When the shape of the text changes, or furniture is folded, all heights are wrong. What was read stays where it was on screen: the
 * chosen statement if it was in sight, else the first line.
 */
function useKeepPlace(
  rows: readonly Row[],
  virtualizer: ReturnType<typeof useVirtualizer<HTMLDivElement, Element>>,
  shape: string,
  chosen: number | null,
) {
  const shown = useRef({ rows, shape })
  const kept = useRef({ offset: 0, below: 0 })

  useLayoutEffect(() => {
    const before = shown.current
    shown.current = { rows, shape }
    if (before.shape === shape && before.rows === rows) return
    virtualizer.measure()
    // Takes the new guesses in before the rows in the page say what is true: a row is only noted where it differs from its guess.
    virtualizer.getTotalSize()
    for (const row of virtualizer.elementsCache.values()) {
      if (row instanceof HTMLElement && row.isConnected)
        virtualizer.resizeItem(virtualizer.indexFromElement(row), row.offsetHeight)
    }
    const { offset, below } = kept.current
    if (offset > 0) virtualizer.scrollToOffset(heightOf(rows, virtualizer, offset) - below)
  }, [rows, shape, virtualizer])

  useEffect(() => {
    const element = virtualizer.scrollElement
    if (!element) return
    const note = () => {
      // Before the width is known there are no rows, and every place would seem to be the top.
      if (virtualizer.options.count === 0) return
      const top = virtualizer.scrollOffset ?? 0
      const height = chosen === null ? -1 : heightOf(rows, virtualizer, chosen)
      const isInSight = height >= top && height < top + (virtualizer.scrollRect?.height ?? 0)
      kept.current =
        chosen !== null && isInSight
          ? { offset: chosen, below: height - top }
          : { offset: offsetAt(rows, virtualizer, top), below: 0 }
    }
    note()
    element.addEventListener('scroll', note, { passive: true })
    return () => element.removeEventListener('scroll', note)
  }, [rows, virtualizer, shape, chosen])
}

function withPins(indexes: readonly number[], pinKey: string, count: number): number[] {
  const pins = pinKey === '' ? [] : pinKey.split(',').map(Number)
  const all = new Set([...indexes, ...pins.filter((pin) => pin < count)])
  return Array.from(all).sort((a, b) => a - b)
}
