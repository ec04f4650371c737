import { useMemo } from 'react'
import { useCall } from '../client/hooks.ts'
import { dateWords } from '../ui/dates.ts'
import { Keys } from '../ui/kbd.tsx'
import { useDocumentActions } from '../views/library/use-document-actions.ts'

/** How many documents are offered. */
const OFFERED = 5

/** No document is open: how to open one, and the last that came in. */
export function EmptyDesk() {
  const documents = useCall('documents.list', {}).data
  const { open } = useDocumentActions()
  const latest = useMemo(
    () => (documents ?? []).toSorted((a, b) => b.importedAt.localeCompare(a.importedAt)).slice(0, OFFERED),
    [documents],
  )
  return (
    <section className="empty-desk" aria-label="No document open" data-region="desk">
      <h2>Open a document here</h2>
      <p>
        Choose one in the library, <Keys keys="Enter" /> opens it, <Keys keys="$mod+Enter" /> puts it beside
        the others.
      </p>
      <ul>
        {latest.map(({ id, title, outlet, published }) => (
          <li key={id}>
            <button type="button" onClick={() => open(id)}>
              <span dir="auto">{title}</span>
              <span className="muted small">
                {[outlet, published === null ? null : dateWords(published)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
