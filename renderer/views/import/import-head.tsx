import type { Ref } from 'react'
import { useClient } from '../../client/hooks.ts'
import { tally } from '../../state/import-rows.ts'
import { useImports } from '../../state/imports.ts'
import { pauseImport } from '../../state/run-import.ts'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { summary } from './import-words.ts'
import { startReading } from './start-reading.ts'

interface ImportHeadProps {
  boxRef: Ref<HTMLInputElement>
  words: string
  onWords(words: string): void
  /** Goes to the list. */
  onLeave(): void
}

/** How far the import is, what narrows its list, and the ways to hold it and to leave it. */
export function ImportHead({ boxRef, words, onWords, onLeave }: ImportHeadProps) {
  const imports = useImports()
  const client = useClient()
  const { rows, phase, done, total, stop, paused } = imports
  const isRunning = phase === 'sending' || phase === 'running'
  return (
    <header className="import-head">
      <div className="row">
        <h1>{isRunning ? `Importing ${counted(total, 'file')}` : 'Import'}</h1>
        <p className="muted ellipsis" role="status">
          {summary(imports)}
        </p>
        <span className="grow" />
        <FailedOnly
          failed={tally(rows).failed}
          on={words === FAILED}
          onChange={(on) => onWords(on ? FAILED : '')}
        />
        <FilterField
          className="lane-filter"
          inputRef={boxRef}
          label="Filter files"
          placeholder="Filter files"
          command="import.filter"
          value={words}
          onType={onWords}
          onLeave={onLeave}
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
