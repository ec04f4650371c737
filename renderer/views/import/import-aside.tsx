import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DocumentDetail } from '../../../shared/model/document.ts'
import { useCall, useMutationCall } from '../../client/hooks.ts'
import type { ImportRow } from '../../state/imports.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { dateWords } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { languageName } from '../../ui/languages.ts'

/** The chosen file in full, and the guessed dates that a person should look at. */
export function ImportAside({ row, rows }: { row: ImportRow | null; rows: readonly ImportRow[] }) {
  return (
    <aside className="side end import-aside" aria-label="Details" data-region="import-details">
      {row !== null && <File row={row} />}
      <DatesToCheck rows={rows} />
    </aside>
  )
}

function File({ row }: { row: ImportRow }) {
  if (row.state !== 'done') {
    return (
      <div className="section">
        <h2>{row.path}</h2>
        <p>{row.state === 'waiting' ? 'Waits for its turn.' : 'Its text is being read.'}</p>
      </div>
    )
  }
  const { outcome } = row
  if (outcome.kind === 'imported') return <Imported path={row.path} document={outcome.document} />
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
        <p className="small muted">Nothing from it was added. Put it right, then drop it here again.</p>
      </div>
      {outcome.bytes !== null && <Facts facts={[['Size', bytesWords(outcome.bytes)]]} />}
    </>
  )
}

function Imported({ path, document }: { path: string; document: DocumentDetail }) {
  const { title, language, encoding, bytes, warnings } = document
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
      <h3 className="caption">Details</h3>
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

function DatesToCheck({ rows }: { rows: readonly ImportRow[] }) {
  const documents = useCall('documents.list', {}).data ?? []
  const update = useMutationCall('documents.update').mutate
  const imported = new Set(
    rows.map((row) =>
      row.state === 'done' && row.outcome.kind === 'imported' ? row.outcome.document.id : '',
    ),
  )
  const doubtful = documents.filter(({ id, publishedCheck }) => publishedCheck && imported.has(id))
  if (doubtful.length === 0) return null
  return (
    <div className="section scroll">
      <h3 className="caption">Please check</h3>
      {doubtful.map(({ id, title, published }) => (
        <div key={id} className="doubtful">
          <p className="small">
            {published === null
              ? `“${title}” gives no date of publication.`
              : `“${title}”: ${dateWords(published)} was taken from the page. Nothing else was guessed.`}
          </p>
          <div className="row">
            {published !== null && (
              <Button onClick={() => update({ ids: [id], fields: { published } })}>
                Keep {dateWords(published)}
              </Button>
            )}
            <Button onClick={() => open(id)}>Set a date…</Button>
          </div>
        </div>
      ))}
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
