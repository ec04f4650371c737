import { useState } from 'react'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { ImportRow } from '../../state/import-rows.ts'
import { DatesMissing, DatesToCheck } from './dates-to-check.tsx'
import { FileOutcome } from './file-outcome.tsx'
import type { Edited } from './imported-facts.tsx'

interface ImportAsideProps {
  row: ImportRow | null
  rows: readonly ImportRow[]
  /** As they are now. */
  documents: ReadonlyMap<Id, DocumentSummary>
  onChoose(path: string): void
}

/** The chosen file in full, and the guessed dates that a person should look at. */
export function ImportAside({ row, rows, documents, onChoose }: ImportAsideProps) {
  const [edited, onEdit] = useState<Edited | null>(null)
  const imported = rows.flatMap((each) => {
    const done = each.state === 'done' && each.outcome.kind === 'imported' ? each.outcome.document : null
    return done === null ? [] : [{ path: each.path, document: documents.get(done.id) ?? done }]
  })
  const undated = imported.filter(({ document }) => document.published === null)
  const setDate = (path: string) => {
    onChoose(path)
    onEdit({ path, field: 'published' })
  }
  return (
    <aside className="side end import-aside" aria-label="Details" data-region="import-details">
      {row !== null && <FileOutcome {...{ row, documents, edited, onEdit }} />}
      <DatesToCheck
        doubtful={imported.filter(({ document }) => document.publishedCheck)}
        onSetDate={setDate}
      />
      {undated[0] && <DatesMissing count={undated.length} onSetDate={setDate} next={undated[0].path} />}
    </aside>
  )
}
