import { useMemo, useRef, useState } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { tally, type ImportRow } from '../../state/import-rows.ts'
import { useImports } from '../../state/imports.ts'
import { pauseImport } from '../../state/run-import.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { filesWith } from './file-filter.ts'
import { FileTable } from './file-table.tsx'
import { FormatNames } from './format-names.tsx'
import { ImportAside } from './import-aside.tsx'
import { grouped } from '../../ui/counted.ts'
import './import.css'

/** What becomes of each file of an import, while it runs and after. */
export function ImportView() {
  const imports = useImports()
  const { rows, phase, done, total, stop, paused } = imports
  const client = useClient()
  const [chosen, setChosen] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLDivElement>(null)
  const running = phase === 'sending' || phase === 'running'
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        { id: 'import.filter', run: () => box.current?.select() },
        ...(stop === null ? [] : [{ id: 'import.stop', run: stop } as const]),
        ...(paused === null
          ? []
          : [{ id: 'import.pause', run: () => void pauseImport({ client }) } as const]),
      ],
      [stop, paused, client],
    ),
  )
  const documents = useCall('documents.list', {}).data
  const byId = useMemo(() => new Map(documents?.map((document) => [document.id, document])), [documents])
  const shown = filesWith(rows, words)
  const show = (path: string) => {
    if (!shown.some((each) => each.path === path)) setWords('')
    setChosen(path)
  }
  const row = shown.find(({ path }) => path === chosen) ?? firstFailed(shown)
  return (
    <main className="view import-view" data-region="import">
      <header className="import-head">
        <div className="row">
          <h1>{running ? `Importing ${several(total, 'file')}` : 'Import'}</h1>
          <p className="muted ellipsis" role="status">
            {summary(imports)}
          </p>
          <span className="grow" />
          <FailedOnly
            failed={tally(rows).failed}
            on={words === FAILED}
            onChange={(on) => setWords(on ? FAILED : '')}
          />
          <FilterField
            className="lane-filter"
            inputRef={box}
            label="Filter files"
            placeholder="Filter files"
            command="import.filter"
            value={words}
            onType={setWords}
            onLeave={() => table.current?.focus()}
          />
          {paused !== null && (
            <Button command="import.pause" onClick={() => void pauseImport({ client })}>
              {paused ? 'Go on' : 'Pause'}
            </Button>
          )}
          {stop !== null && (
            <Button command="import.stop" onClick={stop}>
              Stop after this file
            </Button>
          )}
          <Button look="primary" onClick={() => startReading(rows)}>
            Start reading
          </Button>
        </div>
        <progress
          aria-label="Files imported"
          value={phase === 'finished' ? 1 : done}
          max={phase === 'finished' ? 1 : Math.max(1, total)}
        />
      </header>
      <div className="import-list">
        <FileTable
          rows={shown}
          documents={byId}
          chosen={row?.path ?? null}
          onChoose={setChosen}
          tableRef={table}
        />
        {rows.length > 0 && shown.length === 0 && (
          <p>
            No file with “{words.trim()}”. <Button onClick={() => setWords('')}>Show all files</Button>
          </p>
        )}
        <p className="small muted">
          {rows.length === 0 ? (
            <>
              Drop files or a folder anywhere in this window. <FormatNames />
            </>
          ) : phase === 'finished' ? (
            'Each file was imported whole or not at all.'
          ) : (
            'You can work while this goes on. Each file is imported whole or not at all.'
          )}
        </p>
      </div>
      <ImportAside row={row ?? null} rows={rows} documents={byId} onChoose={show} />
    </main>
  )
}

/** As it is typed into the filter. */
const FAILED = 'failed'

interface FailedOnlyProps {
  failed: number
  on: boolean
  onChange(on: boolean): void
}

/** Among many files those that failed are what a person looks for. */
function FailedOnly({ failed, on, onChange }: FailedOnlyProps) {
  if (failed === 0) return null
  return <Button onClick={() => onChange(!on)}>{on ? 'All files' : 'Failed only'}</Button>
}

function summary({
  rows,
  phase,
  done,
  total,
  stopped,
  paused,
}: Pick<
  ReturnType<typeof useImports.getState>,
  'rows' | 'phase' | 'done' | 'total' | 'stopped' | 'paused'
>): string {
  const { imported, duplicate, failed } = tally(rows)
  if (phase === 'none') return 'Nothing was imported yet'
  if (phase === 'listing') return 'looking through the folders'
  if (phase === 'sending')
    return done === 0 ? 'handing over the files' : `${figure(done)} of ${figure(total)} files handed over`
  const parts = [
    several(imported, 'document'),
    duplicate > 0 && several(duplicate, 'duplicate'),
    failed > 0 && `${figure(failed)} failed`,
  ]
  const words = `${figure(done)} done: ${parts.filter(Boolean).join(', ')}`
  if (phase === 'running')
    return `${words}; ${figure(Math.max(0, total - done))} to go${paused ? ', paused' : ''}`
  return stopped ? `${words}. Stopped; what is done is kept` : words
}

const figure = (count: number): string => grouped(count)

const several = (count: number, thing: string): string => `${figure(count)} ${thing}${count === 1 ? '' : 's'}`

function firstFailed(rows: readonly ImportRow[]): ImportRow | undefined {
  return rows.find((row) => row.state === 'done' && row.outcome.kind === 'failed')
}

/** Goes to the text: to what is open, else to the first document that came in. */
function startReading(rows: readonly ImportRow[]): void {
  useShell.getState().show('read')
  if (usePanes.getState().panes.length > 0) return
  for (const row of rows) {
    if (row.state !== 'done' || row.outcome.kind === 'failed') continue
    const { outcome } = row
    return usePanes.getState().openDocument(outcome.kind === 'imported' ? outcome.document.id : outcome.of)
  }
}
