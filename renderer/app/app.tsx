import { useEffect } from 'react'
import './window.css'
import './top-bar.css'
import './bottom-bar.css'
import './notices.css'
import './drop-zone.css'
import './menus.css'
import './dialogs.css'
import { useCall } from '../client/hooks.ts'
import { useImports } from '../state/imports.ts'
import { usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'
import { watchTrail } from '../state/trail.ts'
import { ImportView } from '../views/import/import-view.tsx'
import { LedgerView } from '../views/ledger/ledger-view.tsx'
import { OverviewView } from '../views/overview/overview-view.tsx'
import { ReadView } from '../views/read/read-view.tsx'
import { FamiliesView } from '../views/parallels/families-view.tsx'
import { ReviewView } from '../views/review/review-view.tsx'
import { SearchView } from '../views/search/search-view.tsx'
import { StatementsView } from '../views/statements/statements-view.tsx'
import { StartView } from '../views/start/start-view.tsx'
import { SuggestionsView } from '../views/suggestions/suggestions-view.tsx'
import { TimelineView } from '../views/timeline/timeline-view.tsx'
import { BottomBar } from './bottom-bar.tsx'
import { Dialogs } from './dialogs.tsx'
import { DropTarget } from './drop-target.tsx'
import { LostConnection } from './lost-connection.tsx'
import { NoticeList } from './notice-list.tsx'
import { TopBar } from './top-bar.tsx'
import { useChosenKeys } from './use-chosen-keys.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useKeys } from './use-keys.ts'
import { useLayout } from './use-layout.ts'
import { usePaste } from './use-paste.ts'
import { useAppearance, useSettings } from './use-settings.ts'
import { useShellCommands } from './use-shell-commands.ts'

/** The window: a bar above, a view, a bar below, and what floats over them. */
export function App() {
  const settings = useSettings()
  useAppearance(settings)
  useChosenKeys(settings)
  useKeys()
  useKeptFocus()
  useShellCommands()
  useLayout()
  usePaste()
  useEffect(watchTrail, [])

  return (
    <div className="window">
      <TopBar />
      <CurrentView />
      <BottomBar />
      <Dialogs />
      <NoticeList />
      <DropTarget />
      <LostConnection />
    </div>
  )
}

/**
 * An empty workspace shows how to begin, whatever view was left, but for Review where files wait that could not be imported, and
 * for a document of which somebody types while another window removes it.
 */
function CurrentView() {
  const view = useShell((shell) => shell.view)
  const restored = useShell((shell) => shell.restored)
  const { data: info, dataUpdatedAt: asOf } = useCall('workspace.info', {})
  const arrived = useImports((imports) => imports.arrived)
  const failed = useCall('review.failed', {}).data?.length ?? 0
  const isOpen = usePanes(({ panes }) => panes.length > 0)
  if (view === 'import') return <ImportView />
  if (info === undefined || !restored) return <main className="view" aria-busy="true" />
  // Who goes to read as soon as the first document is in must not meet the start, whose keys lead to other workspaces.
  const isWanted = (view === 'review' && failed > 0) || (view === 'read' && isOpen)
  if (info.documents === 0 && arrived < asOf && !isWanted) return <StartView />
  if (view === 'ledger') return <LedgerView />
  if (view === 'statements') return <StatementsView />
  if (view === 'timeline') return <TimelineView />
  if (view === 'overview') return <OverviewView />
  if (view === 'parallels') return <FamiliesView />
  if (view === 'suggestions') return <SuggestionsView />
  if (view === 'review') return <ReviewView />
  return view === 'search' ? <SearchView /> : <ReadView />
}
