import { History, Undo2 } from 'lucide-react'
import { VIEWS } from '../../shared/contract/settings.ts'
import { useCall } from '../client/hooks.ts'
import { COMMANDS } from '../commands/command-table.ts'
import { useBulkChange } from '../state/bulk-change.ts'
import { useImports } from '../state/imports.ts'
import { useShell, type View } from '../state/shell.ts'
import { Icon } from '../ui/icon.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { CommandKeys } from '../ui/command-keys.tsx'
import { useUndo } from './use-undo.ts'
import { WatchLine } from './watch-line.tsx'
import { grouped } from '../ui/counted.ts'

/** The figures of the workspace that stand beside views. */
const COUNTS: { readonly [V in View]?: 'statements' | 'propositions' } = {
  ledger: 'propositions',
  statements: 'statements',
}

/** The views, what goes on, and what undo would undo. */
export function BottomBar() {
  const { view, show } = useShell()
  const info = useCall('workspace.info', {}).data
  const shown = view === 'import' ? 'read' : view
  return (
    <footer className="bottom-bar" data-region="bottom">
      <nav aria-label="Views">
        {VIEWS.map((one) => {
          const counted = COUNTS[one]
          return (
            <button
              type="button"
              key={one}
              aria-current={one === shown ? 'page' : undefined}
              data-region-focus={one === shown ? '' : undefined}
              onClick={() => show(one)}
            >
              {COMMANDS[`view.${one}`].title}
              {one === 'suggestions' && <OpenSuggestions />}
              {one === 'review' && <WaitingReview />}
              {counted !== undefined && info !== undefined && (
                <span className="muted">{grouped(info[counted])}</span>
              )}
            </button>
          )
        })}
      </nav>
      <div className="jobs">
        <ImportStatus />
        <WatchLine />
        <BulkStatus />
        <IndexStatus />
        <UndoButton />
        <IconButton
          icon={History}
          label="History"
          command="history.open"
          onClick={() => useShell.getState().open('history')}
        />
      </div>
    </footer>
  )
}

function OpenSuggestions() {
  const open = useCall('suggestions.counts', {}).data?.firstTier ?? 0
  return open > 0 && <span className="muted">{grouped(open)}</span>
}

/** Statements that were not found again, and files that were not imported. */
function WaitingReview() {
  const counts = useCall('review.count', {}).data
  const waiting = counts === undefined ? 0 : counts.waiting + counts.failed
  return waiting > 0 && <span className="muted">{grouped(waiting)}</span>
}

function ImportStatus() {
  const { phase, done, total } = useImports()
  const show = useShell((shell) => shell.show)
  if (phase !== 'sending' && phase !== 'running') return null
  return (
    <>
      <button type="button" onClick={() => show('import')}>
        {phase === 'sending' ? 'Handing over' : 'Import'} {grouped(done)} of {grouped(total)}
      </button>
      <span className="separator" />
    </>
  )
}

/** Changes of fewer statements are done before anybody could read this. */
const MANY = 1000

function BulkStatus() {
  const running = useBulkChange(({ running }) => running)
  if (running === null || running.total < MANY) return null
  const { done, total, stop } = running
  return (
    <>
      <span role="status">
        Changing {grouped(done)} of {grouped(total)} statements
      </span>
      <button type="button" onClick={stop}>
        Stop
      </button>
      <span className="separator" />
    </>
  )
}

/** Milliseconds between two looks at an index that is behind; it catches up without a word. */
const LOOK = 500

const untilUpToDate = (status: { behind: number } | undefined) => (status?.behind === 0 ? false : LOOK)

function IndexStatus() {
  const behind = useCall('search.status', {}, { every: untilUpToDate }).data?.behind
  const documents = useCall('workspace.info', {}).data?.documents ?? 0
  if (behind === undefined || documents === 0) return null
  return (
    <>
      <span className={behind === 0 ? 'index-done' : undefined}>
        {behind === 0 ? 'Index up to date' : `Index: ${behind} to go`}
      </span>
      <span className="separator" />
    </>
  )
}

function UndoButton() {
  const label = useCall('workspace.info', {}).data?.undo ?? null
  const { undo } = useUndo()
  return (
    <button type="button" disabled={label === null} onClick={undo}>
      <Icon icon={Undo2} />
      <span className="ellipsis">{label === null ? 'Nothing to undo' : `Undo: ${label}`}</span>
      <CommandKeys id="history.undo" />
    </button>
  )
}
