import type { VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, type FocusEvent, type RefObject } from 'react'
import { afterFrame } from './after-frame.ts'
import { firstInSight, isInSight } from './in-sight.ts'
import type { Row } from './rows.ts'
import type { TextSelection, useTextSelection } from './use-text-selection.ts'

interface CaretPlace {
  surface: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  rows: readonly Row[]
  /** The rows that belong in the page: where a caret is wanted, it comes with them. */
  items: readonly VirtualItem[]
  selecting: ReturnType<typeof useTextSelection>
  /** True while the text scrolls to a place, where the caret may be already. */
  isRevealing(): boolean
}

/**
 * Where keys act in a text: `here` is what is selected, or the caret. One that was never put there, or was scrolled out of sight,
 * gives way to a caret on the first line in sight; words that are selected stay so. `enter` shows a caret to who comes by key.
 */
export function useCaretPlace({ surface, scroller, rows, items, selecting, isRevealing }: CaretPlace) {
  const { selection, latest, isShown, isPressing, select } = selecting

  const first = () =>
    surface.current && scroller.current && firstInSight(surface.current, scroller.current, rows)

  const here = (): TextSelection => {
    const now = latest()
    if (now && (now.anchor !== now.focus || !isShown() || isRevealing() || isSeen(now.focus))) return now
    return caretAt(first() ?? now?.focus ?? rows[0]?.start ?? 0)
  }
  const isSeen = (offset: number) =>
    surface.current !== null &&
    scroller.current !== null &&
    isInSight(surface.current, scroller.current, offset)

  const enter = () => {
    const at = latest() ? here() : first()
    if (at !== null) select(typeof at === 'number' ? caretAt(at) : at)
  }
  const onRows = useEffectEvent(() => {
    if (selection === null && document.activeElement === scroller.current) enter()
  })
  // After the frame: the words are on screen before a caret is looked for among them.
  useEffect(() => afterFrame(onRows), [items])

  return {
    here,
    // A hand on the mouse puts the caret itself.
    onFocus: ({ currentTarget, target }: FocusEvent) => {
      if (target === currentTarget && !isPressing()) enter()
    },
  }
}

const caretAt = (offset: number): TextSelection => ({ anchor: offset, focus: offset })
