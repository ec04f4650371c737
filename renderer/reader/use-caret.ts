import type { VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { caretBox, type CaretBox } from './caret-box.ts'
import type { Row } from './rows.ts'
import type { TextSelection } from './use-text-selection.ts'

interface CaretPaint {
  surface: RefObject<HTMLElement | null>
  rows: readonly Row[]
  /** The rows that are in the page, and where they stand. */
  items: readonly VirtualItem[]
  /** Changes when the rows are set anew: in another size, width or face. */
  shape: string
  selection: TextSelection | null
}

/** Where the caret is painted; null where words are selected, or none stands in the rows that are in the page. */
export function useCaret({ surface, rows, items, shape, selection }: CaretPaint): CaretBox | null {
  const [caret, setCaret] = useState<CaretBox | null>(null)
  const offset = selection && selection.anchor === selection.focus ? selection.focus : null
  // Other rows come and go while a text scrolls: to ask again where the caret stands would have each frame laid out twice.
  const stand = offset === null ? '' : standOf(rows, items, offset)
  useLayoutEffect(() => {
    const box = surface.current && offset !== null ? caretBox(surface.current, offset) : null
    // Compared here and not by an updater: to find that nothing changed, React would render the whole text.
    // oxlint-disable-next-line react/set-state-in-effect -- what is measured stands in the page only now
    if (!isSame(caret, box)) setCaret(box)
    // oxlint-disable-next-line react/exhaustive-deps -- what is measured depends on these, by way of the page
  }, [surface, rows, offset, stand, shape])
  return caret
}

/** Where the rows stand that hold an offset: the same as long as the caret there stays where it is. */
function standOf(rows: readonly Row[], items: readonly VirtualItem[], offset: number): string {
  const holding = items.filter(({ index }) => {
    const row = rows[index]
    return row !== undefined && row.start <= offset && offset <= row.end
  })
  return holding.map(({ index, start, size }) => `${index} ${start} ${size}`).join()
}

const isSame = (a: CaretBox | null, b: CaretBox | null): boolean =>
  a === b || (a?.left === b?.left && a?.top === b?.top && a?.height === b?.height)
