import type { MouseEvent, Ref } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import { usePanes } from '../../state/panes.ts'
import { describeDocument, DocumentRow } from './document-row.tsx'

interface DocumentOptionProps {
  document: DocumentSummary
  /** Its place in the list, from 0, and how long that is. */
  index: number
  count: number
  /** The keys act on it. */
  isCursor: boolean
  /** CSS pixels from the first one. */
  top: number
  withYear: boolean
  measure: Ref<HTMLDivElement>
  onOpen(beside: boolean): void
  onMenu(event: MouseEvent): void
}

/** A document where it stands in the list. A click opens it, with Ctrl beside the others. */
export function DocumentOption({
  document,
  index,
  count,
  isCursor,
  top,
  withYear,
  ...on
}: DocumentOptionProps) {
  const pane = usePanes(({ panes }) => panes.findIndex((open) => open.document === document.id))
  const isActive = usePanes(({ active }) => pane >= 0 && pane === active)
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list around it has the keys
    <div
      id={`library-${document.id}`}
      ref={on.measure}
      data-index={index}
      className={`document-row${document.read ? '' : ' unread'}${pane >= 0 ? ' open' : ''}`}
      role="option"
      aria-selected={isActive}
      aria-posinset={index + 1}
      aria-setsize={count}
      data-cursor={isCursor || undefined}
      title={describeDocument(document)}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => on.onOpen(event.ctrlKey || event.metaKey)}
      onContextMenu={on.onMenu}
    >
      <DocumentRow document={document} pane={pane >= 0 ? pane + 1 : null} withYear={withYear} />
    </div>
  )
}
