import { useState } from 'react'
import type { ExportFormat, ExportGrouping, ExportScope } from '../../../shared/contract/exports.ts'
import { useCall, useConnection } from '../../client/hooks.ts'
import { errorWords, tell, tellError } from '../../state/notices.ts'
import { useSearch } from '../../state/search.ts'
import { useShell } from '../../state/shell.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { Segments } from '../../ui/segments.tsx'
import './export.css'
import { ScopePicker } from './scope-picker.tsx'
import { useExport } from './use-export.ts'

const GROUPINGS = [
  { value: 'document', label: 'document' },
  { value: 'speaker', label: 'speaker' },
  { value: 'proposition', label: 'proposition' },
  { value: 'stance', label: 'stance' },
] as const

/** Writes the notes into a file: which form, which statements, in which order, and how it will begin. */
export function ExportDialog() {
  const { host } = useConnection()
  const close = useShell((shell) => shell.closeDialog)
  const formats = useCall('export.formats', {}).data ?? []
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const [scope, setScope] = useState(scopeOnScreen)
  const [groupBy, setGroupBy] = useState<ExportGrouping>('document')
  const { made: data, error, going } = useExport({ format, scope, groupBy })
  const chosen = formats.find((entry) => entry.format === format)

  const save = async () => {
    if (data === undefined) return
    try {
      await host.saveExport(data.token)
      close()
      tell(`Exported ${countOf(data.statements)} as ${data.fileName}`)
    } catch (failure) {
      tellError(errorWords(failure))
    }
  }

  return (
    <ModalFrame label="Export" className="export" onClose={close}>
      <div className="dialog-head">
        <h2>Export</h2>
        <span className="muted small">
          Every quote goes out with its document, outlet, date, speaker and stance.
        </span>
      </div>
      <div className="export-columns">
        <div className="dialog-body">
          <div role="radiogroup" aria-label="Format" className="formats">
            {formats.map((entry) => (
              <label key={entry.format}>
                <input
                  type="radio"
                  name="format"
                  checked={entry.format === format}
                  onChange={() => setFormat(entry.format)}
                />
                <span>
                  <b>{entry.label}</b> <span className="muted">.{entry.extension}</span>
                  <small>{entry.about}</small>
                </span>
              </label>
            ))}
          </div>
          <div className="form-row">
            <span>Statements</span>
            <ScopePicker scope={scope} onChange={setScope} />
          </div>
          <div className="form-row">
            <span>Grouped by</span>
            <Segments
              label="Grouped by"
              value={groupBy}
              options={GROUPINGS}
              onChange={(grouping) => setGroupBy(grouping)}
            />
          </div>
        </div>
        <section className="export-preview" aria-label="Preview" aria-busy={going !== null}>
          <h3 className="caption">How it begins</h3>
          {error === null ? (
            <pre tabIndex={0} aria-label="How the file begins">
              {data?.preview.text}
            </pre>
          ) : (
            <p className="bad" role="alert">
              {errorWords(error)}
            </p>
          )}
        </section>
      </div>
      <div className="dialog-foot">
        <span className="grow muted small" role="status">
          {data !== undefined &&
            error === null &&
            `${countOf(data.statements)}, ${sizeOf(data.bytes)}, ${data.fileName}`}
        </span>
        <Button onClick={close} keys="Escape">
          Cancel
        </Button>
        <Button
          look="primary"
          disabled={data === undefined || going !== null || error !== null}
          onClick={() => void save()}
        >
          Save {chosen?.label}
        </Button>
      </div>
    </ModalFrame>
  )
}

/** Where a table is filtered or something is searched for, what is shown is what is meant. */
function scopeOnScreen(): ExportScope {
  const { filter } = useStatementTable.getState()
  const query = useSearch.getState().query.trim()
  if (useShell.getState().view === 'search' && query !== '') return { kind: 'search', query }
  const isFiltered = useShell.getState().view === 'statements' && Object.keys(filter).length > 0
  return isFiltered ? { kind: 'filter', filter } : { kind: 'everything' }
}

function countOf(statements: number): string {
  return `${statements} ${statements === 1 ? 'statement' : 'statements'}`
}

function sizeOf(bytes: number): string {
  return bytes < 1000 ? `${bytes} bytes` : `${Math.round(bytes / 1000)} kB`
}
