import { useLayoutEffect, useState, type RefObject } from 'react'
import { afterFrame } from './after-frame.ts'
import { drawMarks } from './draw-marks.ts'
import { createPainter, type Layer } from './painter.ts'
import { placeMarks } from './row-marks.ts'
import type { PaintedStretch, RowPaint } from './row-paint.ts'
import type { Row } from './rows.ts'

/**
 * Paints one row before the browser shows it, and again only when something changed in this row: its words in `element`, its marks in
 * `picture`. `shape` names all that places depend on beside the words: size, width, face. The marks of a row that is not in sight yet
 * come after the frame: a scroll does not wait for them.
 */
export function useRowPaint(
  element: RefObject<HTMLElement | null>,
  picture: RefObject<SVGSVGElement | null>,
  row: Row,
  { stretches, marks }: RowPaint,
  isMirrored: boolean,
  shape: string,
  isInSight: (row: Row) => boolean,
): void {
  const [painter] = useState(createPainter)

  useLayoutEffect(() => {
    const words = element.current?.firstChild
    if (words instanceof Text) painter.paint(rangesOf(words, stretches))
  }, [painter, element, row, stretches])

  useLayoutEffect(() => {
    const [words, drawing] = [element.current, picture.current]
    if (!words || !drawing) return
    const draw = () => {
      const placed = placeMarks(words, marks, isMirrored, shape)
      // Drawn when all rows are measured: what is drawn has the browser lay the page out again for the next question.
      queueMicrotask(() => drawMarks(drawing, placed))
    }
    if (!isInSight(row)) return afterFrame(draw)
    draw()
    return
  }, [element, picture, row, marks, isMirrored, shape, isInSight])

  useLayoutEffect(() => () => painter.paint(new Map()), [painter])
}

function rangesOf(words: Text, stretches: readonly PaintedStretch[]): Map<Layer, StaticRange[]> {
  const layers = new Map<Layer, StaticRange[]>()
  for (const { layer, start, end } of stretches) {
    const range = new StaticRange({
      startContainer: words,
      startOffset: start,
      endContainer: words,
      endOffset: end,
    })
    layers.set(layer, [...(layers.get(layer) ?? []), range])
  }
  return layers
}
