import type { RefObject } from 'react'
import { FindBar } from './find-bar.tsx'
import type { Span } from './span.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'
import type { Find } from './use-find.ts'

interface PaneFindProps {
  find: Find
  surface: RefObject<TextSurfaceHandle | null>
}

/** Finds words in the text of a pane and shows each place. Closed, it leaves the place that was found selected, to go on from there. */
export function PaneFind({ find, surface }: PaneFindProps) {
  const show = (place: Span | null) => {
    if (place) surface.current?.reveal(place)
  }
  return (
    <FindBar
      asked={find.asked}
      needle={find.needle}
      count={find.places.length}
      here={find.index}
      onNeedle={(needle) => show(find.seek(needle))}
      onStep={(by) => show(find.step(by))}
      onClose={() => {
        find.close()
        surface.current?.focus()
        if (find.here) surface.current?.select({ anchor: find.here.start, focus: find.here.end })
      }}
    />
  )
}
