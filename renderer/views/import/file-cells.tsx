import { Check, Copy, TriangleAlert } from 'lucide-react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { ImportRow } from '../../state/import-rows.ts'
import { grouped } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'

interface FileCellsProps {
  row: ImportRow
  /** As they are now: what was corrected since the import shows here too. */
  documents: ReadonlyMap<Id, DocumentSummary>
}

/** The cells of one file: what became of it, and what is known of the document. */
export function FileCells({ row, documents }: FileCellsProps) {
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
