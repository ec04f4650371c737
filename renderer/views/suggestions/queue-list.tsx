import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useSuggestions } from '../../state/suggestions.ts'
import type { Section } from './queue-order.ts'
import { itemId } from './queue-item.tsx'
import { QueueSection } from './queue-section.tsx'
import './queue.css'

/** Pixels of a caption, and of a suggestion with two lines, before they are on screen. */
const CAPTION = 26
const ITEM = 62

/** All that waits for a decision, by document. Only what is in sight is asked for and drawn. */
export function QueueList({ sections }: { sections: readonly Section[] }) {
  const chosen = useSuggestions((state) => state.chosen)
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- nothing that it returns is memoised
  const rows = useVirtualizer({
    count: sections.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => CAPTION + ITEM * Math.min(500, sections[index]?.open ?? 0),
    getItemKey: (index) => sections[index]?.document.id ?? index,
    overscan: 2,
  })
  const place = sections.findIndex(({ document }) => document.id === chosen?.document)
  useEffect(() => {
    const isThere = rows.getVirtualItems().some(({ index }) => index === place)
    if (place >= 0 && !isThere) rows.scrollToIndex(place, { align: 'start' })
  }, [place, rows])

  return (
    <div
      ref={scroller}
      className="queue-list"
      role="listbox"
      aria-label="Suggestions"
      tabIndex={0}
      data-region-focus=""
      {...(chosen === null ? {} : { 'aria-activedescendant': itemId(chosen.id) })}
    >
      <div className="queue-rows" role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const section = sections[index]
          return (
            section && (
              <div
                key={section.document.id}
                ref={rows.measureElement}
                data-index={index}
                className="queue-slot"
                role="group"
                aria-labelledby={`caption-${section.document.id}`}
                style={{ transform: `translateY(${start}px)` }}
              >
                <QueueSection section={section} />
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}
