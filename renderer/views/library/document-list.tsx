import { useVirtualizer } from '@tanstack/react-virtual'
import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useLibrary } from '../../state/library.ts'
import { stepTo } from '../../ui/list-steps.ts'
import { DocumentMenu, type MenuPlace } from './document-menu.tsx'
import { DocumentOption } from './document-option.tsx'
import { useDocumentActions } from './use-document-actions.ts'
import { useFollowActive } from './use-follow-active.ts'

/** The height of a row with one line of title, in CSS pixels, before it is measured. */
const ROW = 43

interface DocumentListProps {
  /** False where every date of the library is of one year. */
  withYear: boolean
  documents: readonly DocumentSummary[]
  /** What is listed for the words as they are now; those shown may still be of fewer letters. */
  latest(): readonly DocumentSummary[]
  listRef: RefObject<HTMLDivElement | null>
}

/** The rows on screen of a list of any length. Arrows move, Enter opens, Ctrl+Enter opens beside, and both go there; Delete removes. */
export function DocumentList({ documents, latest, withYear, listRef }: DocumentListProps) {
  const [cursorId, setCursorId] = useState<Id | null>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const actions = useDocumentActions()
  const rows = useVirtualizer({
    count: documents.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => ROW,
    getItemKey: (index) => documents[index]?.id ?? index,
    initialOffset: () => useLibrary.getState().top,
    overscan: 8,
  })
  const cursor = documents.findIndex(({ id }) => id === cursorId)
  useFollowActive(documents, (index) => rows.scrollToIndex(index, { align: 'auto' }))

  const moveTo = (index: number) => {
    setCursorId(latest()[index]?.id ?? null)
    rows.scrollToIndex(index, { align: 'auto' })
  }

  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, rows.getVirtualItems().length - 8)
    const listed = latest()
    const at = listed.findIndex(({ id }) => id === cursorId)
    const to = stepTo(event.key, { at, count: listed.length, page })
    // What the cursor was on may have been filtered away by the last letter typed: Enter means the first that is left.
    const document = listed[at] ?? (event.key === 'Enter' ? listed[0] : undefined)
    if (to !== null) moveTo(to)
    else if (document === undefined) return
    else if (event.key === 'Enter')
      actions.open(document.id, { beside: event.ctrlKey || event.metaKey, enter: true })
    else if (event.key === 'Delete') removeAt(document)
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) showMenu(event, document)
    else return
    event.preventDefault()
  }

  const removeAt = (document: DocumentSummary) => {
    setCursorId(documents[cursor + 1]?.id ?? documents[cursor - 1]?.id ?? null)
    actions.remove(document)
  }

  const showMenu = (event: KeyboardEvent | MouseEvent, document: DocumentSummary) => {
    event.preventDefault()
    setCursorId(document.id)
    const row = listRef.current?.querySelector(`[id="library-${document.id}"]`)?.getBoundingClientRect()
    const atPointer = 'clientX' in event
    setMenu({
      document,
      x: atPointer ? event.clientX : (row?.left ?? 0) + 24,
      y: atPointer ? event.clientY : (row?.bottom ?? 0),
    })
  }

  return (
    <>
      <div
        ref={listRef}
        className="document-list"
        role="listbox"
        aria-label="Documents"
        tabIndex={0}
        data-region-focus
        aria-activedescendant={cursor < 0 ? undefined : `library-${cursorId}`}
        onKeyDown={press}
        onScroll={({ currentTarget }) => useLibrary.setState({ top: currentTarget.scrollTop })}
        onFocus={(event) => {
          if (
            cursor < 0 &&
            event.target === event.currentTarget &&
            event.currentTarget.matches(':focus-visible')
          )
            moveTo(0)
        }}
      >
        <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const document = documents[index]
            if (document === undefined) return null
            return (
              <DocumentOption
                key={key}
                {...{ document, index, withYear }}
                count={documents.length}
                isCursor={document.id === cursorId}
                top={start}
                measure={rows.measureElement}
                onOpen={(beside) => {
                  setCursorId(document.id)
                  actions.open(document.id, { beside })
                }}
                onMenu={(event) => showMenu(event, document)}
              />
            )
          })}
        </div>
      </div>
      {menu !== null && <DocumentMenu place={menu} actions={actions} onClose={() => setMenu(null)} />}
    </>
  )
}
