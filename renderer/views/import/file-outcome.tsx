import { TriangleAlert } from 'lucide-react'
import type { ImportOutcome } from '../../../shared/contract/documents.ts'
import type { DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { grantOf, type ImportRow } from '../../state/import-rows.ts'
import { tellOutcome, useImports } from '../../state/imports.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PasswordForm } from '../../ui/password-form.tsx'
import { Facts, bytesWords } from './facts.tsx'
import { ImportedFacts, type Editing } from './imported-facts.tsx'
import { openInRead } from './open-in-read.ts'

interface FileOutcomeProps extends Editing {
  row: ImportRow
  /** As they are now. */
  documents: ReadonlyMap<Id, DocumentSummary>
}

/** What became of the chosen file, in full. */
export function FileOutcome({ row, documents, ...editing }: FileOutcomeProps) {
  if (row.state !== 'done') {
    return (
      <div className="section">
        <h2>{row.path}</h2>
        <p>{row.state === 'waiting' ? 'Waits for its turn.' : 'Its text is being read.'}</p>
      </div>
    )
  }
  const { outcome } = row
  if (outcome.kind === 'imported') {
    const now = documents.get(outcome.document.id)
    return <ImportedFacts {...editing} path={row.path} document={{ ...outcome.document, ...now }} />
  }
  if (outcome.kind === 'duplicate') {
    return (
      <div className="section">
        <h2>{row.path}</h2>
        <p>These bytes are in the workspace already, as “{outcome.title}”. It was kept once.</p>
        <Button onClick={() => openInRead(outcome.of)}>Open that document</Button>
      </div>
    )
  }
  return (
    <>
      <div className="section">
        <h2 className="bad row">
          <Icon icon={TriangleAlert} /> {row.path}
        </h2>
        <p>{outcome.message}</p>
        <FailedHelp outcome={outcome} />
      </div>
      {outcome.bytes !== null && <Facts facts={[['Size', bytesWords(outcome.bytes)]]} />}
    </>
  )
}

/** What can be done with a file that was not imported. */
function FailedHelp({ outcome: { path, code } }: { outcome: Extract<ImportOutcome, { kind: 'failed' }> }) {
  const grant = useImports(({ given }) => grantOf(given, path))
  if (code !== 'password' || grant === null)
    return <p className="small muted">Put it right, then drop it here again. It waits in Review too.</p>
  return (
    <>
      <PasswordForm key={path} path={path} grant={grant} onOutcome={tellOutcome} />
      <p className="small muted">It waits in Review too.</p>
    </>
  )
}
