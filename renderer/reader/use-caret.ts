import type { VirtualItem } from '@tanstack/react-virtual'
import { useLayoutEffect, useState, type RefObject } from 'react'
import { caretBox, type CaretBox } from './caret-box.ts'
import type { TextSelection } from './use-text-selection.ts'

/** Where the caret is painted; null where words are selected, or none stands in the rows that are in the page. */
export function useCaret(
  surface: RefObject<HTMLElement | null>,
  items: readonly VirtualItem[],
  selection: TextSelection | null,
): CaretBox | null {
  const [caret, setCaret] = useState<CaretBox | null>(null)
  const offset = selection && selection.anchor === selection.focus ? selection.focus : null
  useLayoutEffect(() => {
    const box = surface.current && offset !== null ? caretBox(surface.current, offset) : null
    // Compared here and not by an updater: to find that nothing changed, React would render the whole text for each row that comes.
    // oxlint-disable-next-line react/set-state-in-effect -- what is measured stands in the page only now
    if (!isSame(caret, box)) setCaret(box)
  }, [surface, items, offset, caret])
  return caret
}

const isSame = (a: CaretBox | null, b: CaretBox | null): boolean =>
  a === b || (a?.left === b?.left && a?.top === b?.top && a?.height === b?.height)
