import { useRef, type KeyboardEvent, type RefObject } from 'react'
import { caretStep, pageStep } from './caret-steps.ts'
import { caretRect } from './caret-box.ts'
import { columnOf, moveCaret, type CaretText } from './move-caret.ts'
import type { Span } from './span.ts'
import { placeOf } from './text-dom.ts'
import type { TextSelection } from './use-text-selection.ts'

interface CaretKeys extends Omit<CaretText, 'surface'> {
  surface: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  /** From where a step begins. */
  here(): TextSelection
  select(selection: TextSelection): void
  reveal(span: Span): void
  turn(direction: 1 | -1): void
}

/** What the arrows, Home, End, Page Up and Page Down do in a text. Up and down keep the column over shorter lines. */
export function useCaretKeys({ surface, scroller, here, select, reveal, turn, ...words }: CaretKeys) {
  const kept = useRef<{ offset: number; column: number } | null>(null)

  return (event: KeyboardEvent) => {
    const page = pageStep(event)
    const step = caretStep(event)
    if (!surface.current || !scroller.current || !(page || step)) return
    event.preventDefault()
    if (page) return turn(page)
    if (!step) return
    const from = here()
    const column =
      kept.current?.offset === from.focus ? kept.current.column : (columnOf(surface.current, from.focus) ?? 0)
    const focus = moveCaret({ surface: surface.current, ...words }, from, step, column)
    if (focus === null) return reveal({ start: from.focus, end: from.focus })
    kept.current = step.by === 'line' ? { offset: focus, column } : null
    select({ anchor: step.extend ? from.anchor : focus, focus })
    if (!follow(surface.current, scroller.current, focus)) reveal({ start: focus, end: focus })
  }
}

/** Room, in pixels, that the caret keeps from the upper and lower edge. */
const ROOM = 12

/** Scrolls no further than the caret needs to be seen; false where it is not in the page. */
function follow(surface: HTMLElement, window: HTMLElement, offset: number): boolean {
  const place = placeOf(surface, offset)
  const rect = place && caretRect(place.node, place.offset)
  if (!rect) return false
  const { top, bottom } = window.getBoundingClientRect()
  const [above, below] = [top + ROOM - rect.top, rect.bottom + ROOM - bottom]
  if (above > 0) window.scrollTop -= above
  else if (below > 0) window.scrollTop += below
  return true
}
