import { useMemo, useRef, type RefObject } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import type { ImportRow } from '../../state/import-rows.ts'
import { useImports } from '../../state/imports.ts'
import { pauseImport } from '../../state/run-import.ts'
import { Button } from '../../ui/button.tsx'
import { filesWith } from './file-filter.ts'
import { FileTable } from './file-table.tsx'
import { FormatNames } from './format-names.tsx'
import { ImportAside } from './import-aside.tsx'
import { ImportHead } from './import-head.tsx'
import './import.css'

/** What becomes of each file of an import, while it runs and after. */
export function ImportView() {
  const { rows, phase, words, chosen } = useImports()
  const box = useRef<HTMLInputElement>(null)
  const table = useRef<HTMLDivElement>(null)
  useImportCommands(box)
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
      <ImportHead boxRef={box} words={words} onWords={setWords} onLeave={() => table.current?.focus()} />
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

const setWords = (words: string): void => useImports.setState({ words })
const setChosen = (chosen: string): void => useImports.setState({ chosen })

/** What can be stopped and held is on offer while it is there. */
function useImportCommands(box: RefObject<HTMLInputElement | null>): void {
  const client = useClient()
  const stop = useImports((imports) => imports.stop)
  const canPause = useImports(({ paused }) => paused !== null)
  useCommands(
    useMemo<readonly Command[]>(
      () => [
        { id: 'import.filter', run: () => box.current?.select() },
        ...(stop === null ? [] : [{ id: 'import.stop', run: stop } as const]),
        ...(canPause ? [{ id: 'import.pause', run: () => void pauseImport({ client }) } as const] : []),
      ],
      [box, stop, canPause, client],
    ),
  )
}

function firstFailed(rows: readonly ImportRow[]): ImportRow | undefined {
  return rows.find((row) => row.state === 'done' && row.outcome.kind === 'failed')
}
