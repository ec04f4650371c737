import { stepTo } from '../../ui/list-steps.ts'
import { useVirtualizer } from '@tanstack/react-virtual'
import { Check, Copy, TriangleAlert } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { ImportRow } from '../../state/import-rows.ts'
import { dateWords } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { grouped } from '../../ui/counted.ts'

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
              <Cells row={row} documents={documents} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function Cells({ row, documents }: { row: ImportRow } & Pick<FileTableProps, 'documents'>) {
  const imported = row.state === 'done' && row.outcome.kind === 'imported' ? row.outcome.document : null
  const document = imported && (documents.get(imported.id) ?? imported)
  return (
    <>
      <span role="gridcell">
        <State row={row} />
      </span>
      <span role="gridcell" className="ellipsis" title={row.path}>
        {row.path}
      </span>
      {document === null ? (
        <span role="gridcell" className="reason ellipsis" dir="auto" aria-colspan={4}>
          <Result row={row} />
        </span>
      ) : (
        <FoundCells document={document} />
      )}
    </>
  )
}

function FoundCells({ document }: { document: DocumentSummary }) {
  const { title, outlet, published, words } = document
  return (
    <>
      <span role="gridcell" className="ellipsis" dir="auto">
        {title}
      </span>
      <span role="gridcell" className="ellipsis">
        {outlet}
      </span>
      <span role="gridcell" className={published === null ? 'ellipsis muted' : 'ellipsis'}>
        {publishedWords(document)}
      </span>
      <span role="gridcell" className="number muted">
        {grouped(words)}
      </span>
    </>
  )
}

function publishedWords({ published, publishedCheck }: DocumentSummary): string {
  if (published === null) return 'no date found'
  return `${dateWords(published)}${publishedCheck ? ', please check' : ''}`
}

function State({ row }: { row: ImportRow }) {
  if (row.state === 'waiting') return null
  if (row.state === 'reading') return <span className="muted">…</span>
  if (row.outcome.kind === 'imported') return <Icon icon={Check} />
  if (row.outcome.kind === 'duplicate') return <Icon icon={Copy} />
  return (
    <span className="bad">
      <Icon icon={TriangleAlert} />
    </span>
  )
}

/** How far a file is, or why there is no document of its own. */
function Result({ row }: { row: ImportRow }) {
  if (row.state === 'waiting') return <span className="muted">waiting</span>
  if (row.state === 'reading') return <span className="quiet">reading text…</span>
  const { outcome } = row
  if (outcome.kind === 'duplicate')
    return <span className="quiet">Same bytes as “{outcome.title}”; kept once</span>
  return outcome.kind === 'failed' && <b className="bad">Not imported: {outcome.message}</b>
}
