import type { MouseEvent, RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import type { Suggestion } from '../../shared/model/suggestion.ts'
import type { IntervalIndex } from './interval-index.ts'
import type { Overlaps } from './overlap-menu.tsx'
import type { Painted } from './row-paint.ts'
import type { Span } from './span.ts'
import { characterAtPoint } from './text-dom.ts'

/** Who wants to know what was clicked. */
export interface ClickListeners {
  /** The statements under a click, innermost first, and the suggestions. */
  onPick(statements: Statement[], suggestions: Suggestion[]): void
  /** The same where the menu was asked for and several lie on each other. */
  onOverlaps(overlaps: Overlaps): void
}

/** What clicks on a text do: choose what is painted there, or list it. Where words are selected they mean those. */
export function surfaceClicks(
  surface: RefObject<HTMLElement | null>,
  painted: Painted,
  { onPick, onOverlaps }: ClickListeners,
) {
  const under = <T extends Span>(index: IntervalIndex<T> | undefined, event: MouseEvent): T[] => {
    const offset = surface.current && characterAtPoint(surface.current, event.clientX, event.clientY)
    return offset === null || index === undefined ? [] : index.at(offset)
  }
  return {
    onClick: (event: MouseEvent) => {
      if (getSelection()?.isCollapsed === false) return
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
