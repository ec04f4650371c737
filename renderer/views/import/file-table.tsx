import { stepTo } from '../../ui/list-steps.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { KeyboardEvent, RefObject } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { ImportRow } from '../../state/import-rows.ts'
import { FileCells } from './file-cells.tsx'
import { useKeptScroll } from '../../ui/use-kept-scroll.ts'

const ROW = 28

interface FileTableProps {
  rows: readonly ImportRow[]
  /** As they are now: what was corrected since the import shows here too. */
  documents: ReadonlyMap<Id, DocumentSummary>
  chosen: string | null
  onChoose(path: string): void
  tableRef: RefObject<HTMLDivElement | null>
}

/** One line for each file; a batch may have thousands, so only the lines on screen exist. Arrows walk them. */
export function FileTable({ rows, documents, chosen, onChoose, tableRef }: FileTableProps) {
  const lines = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tableRef.current,
    estimateSize: () => ROW,
    overscan: 12,
  })
  useKeptScroll(tableRef, 'import-files', rows.length > 0)
  const at = rows.findIndex(({ path }) => path === chosen)
  const press = (event: KeyboardEvent) => {
    const next = stepTo(event.key, { at, count: rows.length })
    if (next === null) return
    event.preventDefault()
    onChoose(rows[next]?.path ?? '')
    lines.scrollToIndex(next, { align: 'auto' })
  }
  const items = lines.getVirtualItems()
  const isShown = items.some(({ index }) => index === at)
  return (
    <div
      ref={tableRef}
      className="file-table"
      role="grid"
      aria-label="Files"
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      data-region-focus
      aria-activedescendant={isShown ? `file-${at}` : undefined}
      onKeyDown={press}
    >
      <div className="file-line head" role="row" aria-rowindex={1}>
        <span role="columnheader">
          <span className="visually-hidden">State</span>
        </span>
        <span role="columnheader">File</span>
        <span role="columnheader">Title or result</span>
        <span role="columnheader">Outlet</span>
        <span role="columnheader">Published</span>
        <span role="columnheader" className="number">
          Words
        </span>
      </div>
      <div
        className="file-lines"
        role={rows.length === 0 ? 'presentation' : 'rowgroup'}
        style={{ height: lines.getTotalSize() }}
      >
        {items.map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <div
              key={row.path}
              id={`file-${index}`}
              className="file-line"
              role="row"
              aria-rowindex={index + 2}
              aria-selected={row.path === chosen}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(row.path)}
            >
              <FileCells row={row} documents={documents} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
