import { useSuggestions } from '../../state/suggestions.ts'
import { counted, grouped } from '../../ui/counted.ts'
import { shortDate } from '../../ui/dates.ts'
import { QueueItem } from './queue-item.tsx'
import type { Section } from './queue-order.ts'
import { useSectionItems } from './use-queue.ts'

/** One document of the queue with its suggestions. A list of options holds no heading: its groups are named by their captions. */
export function QueueSection({ section: { document, open } }: { section: Section }) {
  const chosen = useSuggestions((state) => state.chosen?.id)
  const items = useSectionItems(document)
  const waiting = items?.filter(({ outcome }) => outcome === 'open').length ?? 0
  return (
    <>
      <div className="caption queue-caption" id={`caption-${document.id}`}>
        <span className="ellipsis" dir="auto" title={document.title}>
          {document.title}
        </span>
        {document.published !== null && <span>{shortDate(document.published, false)}</span>}
        <span className="queue-left">{open === 0 ? 'done' : `${grouped(open)} left`}</span>
      </div>
      {items === null && (
        <div className="queue-waiting" style={{ height: 62 * Math.min(open, 500) }} aria-busy />
      )}
      {items?.map((suggestion) => (
        <QueueItem key={suggestion.id} suggestion={suggestion} chosen={suggestion.id === chosen} />
      ))}
      {items !== null && open > waiting && (
        <div className="queue-more muted">
          {counted(open - waiting, 'more', 'more')}, once these are decided
        </div>
      )}
    </>
  )
}
