import { useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import { drawMarks } from './draw-marks.ts'
import { createPainter, type Layer } from './painter.ts'
import { placeMarks } from './row-marks.ts'
import { rowPaint, type Painted, type PaintedStretch } from './row-paint.ts'
import type { Row } from './rows.ts'
import type { Span } from './span.ts'

/**
 * Paints one row before the browser shows it, and again only when something changed in this row: its words in `element`, its marks in
 * `picture`. Answers whether it has marks. `shape` names all that places depend on beside the words: size, width, face.
 */
export function useRowPaint(
  element: RefObject<HTMLElement | null>,
  picture: RefObject<SVGSVGElement | null>,
  row: Row,
  painted: Painted,
  selected: Span | null,
  isMirrored: boolean,
  shape: string,
): boolean {
  const [painter] = useState(createPainter)
  const { stretches, marks } = useMemo(() => rowPaint(row, painted, selected), [row, painted, selected])
  const paintedNow = useKept(stretches)
  const markedNow = useKept(marks)

  useLayoutEffect(() => {
    const words = element.current?.firstChild
    if (words instanceof Text) painter.paint(rangesOf(words, paintedNow))
  }, [painter, element, row, paintedNow])

  useLayoutEffect(() => {
    if (!element.current || !picture.current) return
    drawMarks(picture.current, placeMarks(element.current, markedNow, isMirrored))
  }, [element, picture, row, markedNow, isMirrored, shape])

  useLayoutEffect(() => () => painter.paint(new Map()), [painter])
  return markedNow.length > 0
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

/** The value of the time before where the new one says the same, so that nothing is painted twice. */
function useKept<T>(next: T): T {
  const [kept, setKept] = useState(next)
  if (kept === next || JSON.stringify(kept) === JSON.stringify(next)) return kept
  setKept(next)
  return next
}
