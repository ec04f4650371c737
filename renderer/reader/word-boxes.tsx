import type { VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Span } from './span.ts'
import { mountedRows, rangesIn, rectsOf } from './text-dom.ts'
import './word-boxes.css'

interface WordBoxesProps {
  /** UTF-16 units of the document. */
  spans: readonly Span[]
  surface: RefObject<HTMLElement | null>
  /** The rows in the page, and what they are set by: where words stand is measured again with them. */
  items: readonly VirtualItem[]
  shape: string
  className: string
}

/** Pixels from the upper left corner of the text. */
type Box = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>

/** Frames around words, one for each line. They are pictures only: what they stand for is said elsewhere in words. */
export function WordBoxes({ spans, surface, items, shape, className }: WordBoxesProps) {
  const [boxes, setBoxes] = useState<readonly Box[]>(NONE)
  useLayoutEffect(() => {
    const next = surface.current === null || spans.length === 0 ? NONE : boxesOf(surface.current, spans)
    // oxlint-disable-next-line react/set-state-in-effect -- what is measured stands in the page only now
    setBoxes(next)
  }, [spans, surface, items, shape])
  return boxes.map((box) => (
    <i key={`${box.left} ${box.top}`} className={className} aria-hidden style={box} />
  ))
}

const NONE: readonly Box[] = []

function boxesOf(surface: HTMLElement, spans: readonly Span[]): Box[] {
  const rows = mountedRows(surface)
  const from = surface.getBoundingClientRect()
  return rectsOf(spans.flatMap((span) => rangesIn(rows, span))).map(({ left, top, width, height }) => ({
    left: left - from.left,
    top: top - from.top,
    width,
    height,
  }))
}
