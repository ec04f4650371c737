import { PaneDesk } from '../../panes/pane-desk.tsx'
import { PaneAnchors } from '../../parallels/pane-anchors.tsx'
import { ParallelStrip } from '../../parallels/parallel-strip.tsx'
import { useParallelCommands } from '../../parallels/use-parallel-commands.ts'
import { useShell } from '../../state/shell.ts'
import { useFileCommands } from '../file/use-file-commands.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { Library } from '../library/library.tsx'
import { Hints } from './hints.tsx'
import { LibraryRail } from './library-rail.tsx'
import { useForgetRemoved } from './use-forget-removed.ts'
import { useMarkRead } from './use-mark-read.ts'
import { useNarrow } from './use-narrow.ts'
import './read.css'

/** The desk: library, one to four documents, inspector. */
export function ReadView() {
  const { library, inspector } = useShell()
  const narrow = useNarrow()
  useForgetRemoved()
  useMarkRead()
  useParallelCommands()
  useFileCommands()
  return (
    <main className="view read-view">
      <h1 className="visually-hidden">Read</h1>
      {narrow ? <LibraryRail /> : library && <Library />}
      <div className="desk">
        <PaneDesk />
        <PaneAnchors />
        <ParallelStrip />
        <Hints />
      </div>
      {inspector && (
        <aside className="inspector-column" aria-label="Inspector" data-region="inspector">
          <Inspector />
        </aside>
      )}
    </main>
  )
}
