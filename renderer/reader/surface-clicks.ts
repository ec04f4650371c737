import type { MouseEvent, RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import type { Suggestion } from '../../shared/model/suggestion.ts'
import type { IntervalIndex } from './interval-index.ts'
import type { Overlaps } from './overlap-menu.tsx'
import type { Painted } from './row-paint.ts'
import type { Span } from './span.ts'
import { characterAtPoint, offsetAtPoint } from './text-dom.ts'
import type { TextSelection } from './use-text-selection.ts'

/** Who wants to know what was clicked. */
export interface ClickListeners {
  /** The statements under a click, innermost first, and the suggestions. */
  onPick(statements: Statement[], suggestions: Suggestion[]): void
  /** The same where the menu was asked for and several lie on each other. */
  onOverlaps(overlaps: Overlaps): void
}

interface Selecting {
  /** A button of the mouse goes down. */
  press(): void
  /** True where the same is selected as when it went down. */
  isAsPressed(): boolean
  select(selection: TextSelection): void
}

/**
 * What clicks on a text do: choose what is painted there, or list it. Where words have just been selected they mean those. A click on
 * words that were selected before gives them up: the browser, in a text that cannot be edited, would leave not even a caret.
 */
export function surfaceClicks(
  surface: RefObject<HTMLElement | null>,
  painted: Painted,
  { onPick, onOverlaps }: ClickListeners,
  selecting: Selecting,
) {
  const under = <T extends Span>(index: IntervalIndex<T> | undefined, event: MouseEvent): T[] => {
    const offset = surface.current && characterAtPoint(surface.current, event.clientX, event.clientY)
    return offset === null || index === undefined ? [] : index.at(offset)
  }
  return {
    onPointerDown: selecting.press,
    onClick: (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false) {
        const isOnSelected = event.detail === 1 && !event.shiftKey && selecting.isAsPressed()
        const at = surface.current && offsetAtPoint(surface.current, event.clientX, event.clientY)
        if (!isOnSelected || at === null) return
        selecting.select({ anchor: at, focus: at })
      }
      onPick(under(painted.statements, event), under(painted.suggested?.all, event))
    },
    onContextMenu: (event: MouseEvent) => {
      const statements = getSelection()?.isCollapsed === false ? [] : under(painted.statements, event)
      if (statements.length < 2) return
      event.preventDefault()
      onOverlaps({ statements, x: event.clientX, y: event.clientY })
    },
  }
}
