import { TriangleAlert } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { ImportOutcome } from '../../../shared/contract/documents.ts'
import type { DocumentDetail, DocumentSummary } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { grantOf, tellOutcome, useImports, type ImportRow } from '../../state/imports.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { languageName } from '../../ui/languages.ts'
import { PasswordForm } from '../../ui/password-form.tsx'
import { checkPublished, hintPublished, readPublished } from '../inspector/date-fields.ts'
import { Editable } from '../inspector/editable.tsx'

interface ImportAsideProps {
  row: ImportRow | null
  rows: readonly ImportRow[]
  /** As they are now. */
  documents: ReadonlyMap<Id, DocumentSummary>
  onChoose(path: string): void
}

/** A field of the chosen document that is being edited. */
interface Edited {
  path: string
  field: 'outlet' | 'published'
}

interface Editing {
  edited: Edited | null
  onEdit(edited: Edited | null): void
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
      {row !== null && <File {...{ row, documents, edited, onEdit }} />}
      <DatesToCheck
        doubtful={imported.filter(({ document }) => document.publishedCheck)}
        onSetDate={setDate}
      />
      {undated[0] && <DatesMissing count={undated.length} onSetDate={setDate} next={undated[0].path} />}
    </aside>
  )
}

function File({
  row,
  documents,
  ...editing
}: { row: ImportRow } & Pick<ImportAsideProps, 'documents'> & Editing) {
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
    return <Imported {...editing} path={row.path} document={{ ...outcome.document, ...now }} />
  }
  if (outcome.kind === 'duplicate') {
    return (
      <div className="section">
        <h2>{row.path}</h2>
        <p>These bytes are in the workspace already, as “{outcome.title}”. It was kept once.</p>
        <Button onClick={() => open(outcome.of)}>Open that document</Button>
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

/** What was found in the file. Outlet and date are put right here, before the work begins. */
function Imported({ path, document, edited, onEdit }: { path: string; document: DocumentDetail } & Editing) {
  const { id, title, outlet, published, language, encoding, bytes, warnings } = document
  const update = useMutationCall('documents.update').mutate
  const opener = (field: Edited['field']) => ({
    editing: edited?.path === path && edited.field === field,
    onEditing: (on: boolean) => onEdit(on ? { path, field } : null),
  })
  return (
    <>
      <div className="section">
        <h2 dir="auto">{title}</h2>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
        <Button look="primary" onClick={() => open(document.id)}>
          Open
        </Button>
      </div>
      <Facts
        facts={[
          [
            'Outlet',
            <Editable
              key="outlet"
              label="Outlet"
              value={outlet ?? ''}
              onKeep={(value) => update({ ids: [id], fields: { outlet: value.trim() || null } })}
              {...opener('outlet')}
            />,
          ],
          [
            'Published',
            <Editable
              key="published"
              label="Published"
              value={published ?? ''}
              shown={published === null ? undefined : dateWords(published)}
              check={checkPublished}
              hint={hintPublished}
              onKeep={(typed) => update({ ids: [id], fields: { published: readPublished(typed) } })}
              {...opener('published')}
            />,
          ],
          ['File', path],
          ['Size', bytesWords(bytes)],
          ['Encoding', encoding],
          ['Language', language === null ? 'not known' : languageName(language)],
        ]}
      />
    </>
  )
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <div className="section">
      <h2 className="caption">Details</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

interface DatesToCheckProps {
  doubtful: readonly { path: string; document: DocumentSummary }[]
  onSetDate(path: string): void
}

/** Documents that are listed one by one; a folder of office files may have thousands. */
const LISTED = 20

function DatesToCheck({ doubtful, onSetDate }: DatesToCheckProps) {
  const update = useMutationCall('documents.update').mutate
  const keep = (ids: string[]) => update({ ids, fields: { publishedCheck: false } })
  if (doubtful.length === 0) return null
  return (
    <div className="section scroll">
      <h2 className="caption">Please check</h2>
      {doubtful.length > 1 && (
        <div className="doubtful">
          <p className="small">
            {doubtful.length.toLocaleString('en')} dates were found in the files, but not where a date of
            publication stands.
          </p>
          <Button onClick={() => keep(doubtful.map(({ document }) => document.id))}>
            Keep all {doubtful.length.toLocaleString('en')}
          </Button>
        </div>
      )}
      {doubtful.slice(0, LISTED).map(({ path, document: { id, title, published } }) => (
        <div key={id} className="doubtful">
          <p className="small">
            {published === null
              ? `“${title}” gives no date of publication.`
              : `“${title}”: ${dateWords(published)} was found in the file. Nothing else was guessed.`}
          </p>
          <div className="row">
            {published !== null && <Button onClick={() => keep([id])}>Keep {dateWords(published)}</Button>}
            <Button onClick={() => onSetDate(path)}>Set a date…</Button>
          </div>
        </div>
      ))}
      {doubtful.length > LISTED && (
        <p className="small muted">And {(doubtful.length - LISTED).toLocaleString('en')} more.</p>
      )}
    </div>
  )
}

interface DatesMissingProps {
  count: number
  /** The first file without a date. */
  next: string
  onSetDate(path: string): void
}

function DatesMissing({ count, next, onSetDate }: DatesMissingProps) {
  return (
    <div className="section">
      <h2 className="caption">No date found</h2>
      <p className="small">
        {count === 1 ? 'One document gives' : `${count} documents give`} no date of publication, and none was
        guessed.
      </p>
      <Button onClick={() => onSetDate(next)}>{count === 1 ? 'Set it…' : 'Set the next…'}</Button>
    </div>
  )
}

function open(id: string): void {
  useShell.setState({ view: 'read', inspector: true })
  usePanes.getState().openDocument(id)
}

function bytesWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
