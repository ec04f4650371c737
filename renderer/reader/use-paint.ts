import type { VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import { caretBox, type CaretBox } from './caret-box.ts'
import type { IntervalIndex } from './interval-index.ts'
import { measureMarks, type MarginMark } from './margin-marks.ts'
import { paintedLayers } from './painted-layers.ts'
import { createPainter } from './painter.ts'
import type { Row } from './rows.ts'
import { between, isEmpty, type Span } from './span.ts'
import type { TextSelection } from './use-text-selection.ts'

/** What is to be seen on a text. */
export interface Painted {
  readonly statements: IntervalIndex<Statement>
  readonly lanes: ReadonlyMap<string, number>
  readonly current: Statement | null
  readonly found: readonly Span[]
  readonly foundHere: Span | null
}

/**
 * Paints the rows that are in the page, after each change of them and before the browser shows them. Answers what stands
 * beside the words and is drawn as elements: the marks, and the caret.
 */
export function usePaint(
  surface: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  items: readonly VirtualItem[],
  selection: TextSelection | null,
  { statements, lanes, current, found, foundHere }: Painted,
): { marks: readonly MarginMark[]; caret: CaretBox | null } {
  const [painter] = useState(createPainter)
  const [marks, setMarks] = useState<readonly MarginMark[]>([])
  const [caret, setCaret] = useState<CaretBox | null>(null)

  useLayoutEffect(() => {
    if (!surface.current) return
    const shown = stretchOf(rows, items)
    const visible = statements.within(shown)
    const span = selection && between(selection.anchor, selection.focus)
    // oxlint-disable react/set-state-in-effect -- what is measured stands in the page only now
    painter.paint(paintedLayers(surface.current, { visible, lanes, current, found, foundHere, span, shown }))
    setMarks(
      keepIfSame<readonly MarginMark[]>(measureMarks(surface.current, visible, lanes, current?.id ?? null)),
    )
    setCaret(keepIfSame(span && isEmpty(span) ? caretBox(surface.current, span.start) : null))
    // oxlint-enable react/set-state-in-effect
  }, [painter, surface, rows, items, selection, statements, lanes, current, found, foundHere])

  useLayoutEffect(() => () => painter.paint(new Map()), [painter])
  return { marks, caret }
}

function stretchOf(rows: readonly Row[], items: readonly VirtualItem[]): Span {
  const start = rows[items[0]?.index ?? 0]?.start ?? 0
  return { start, end: rows[items.at(-1)?.index ?? 0]?.end ?? start }
}

/** Keeps the old value where the new one says the same, so that measuring what was painted does not paint it again. */
const keepIfSame =
  <T>(next: T) =>
  (before: T): T =>
    JSON.stringify(before) === JSON.stringify(next) ? before : next
