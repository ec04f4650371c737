import { useEffect } from 'react'
import { useCall } from '../../client/hooks.ts'
import { PaneDesk } from '../../panes/pane-desk.tsx'
import { PaneAnchors } from '../../parallels/pane-anchors.tsx'
import { ParallelStrip } from '../../parallels/parallel-strip.tsx'
import { useParallelCommands } from '../../parallels/use-parallel-commands.ts'
import { usePanes } from '../../state/panes.ts'
import { useShell } from '../../state/shell.ts'
import { useTrail } from '../../state/trail.ts'
import { useFileCommands } from '../file/use-file-commands.ts'
import { Inspector } from '../inspector/inspector.tsx'
import { Library } from '../library/library.tsx'
import { Hints } from './hints.tsx'
import { LibraryRail } from './library-rail.tsx'
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

/** A document that was removed is in no pane, and nobody goes back to it. */
function useForgetRemoved(): void {
  const documents = useCall('documents.list', {}).data
  useEffect(() => {
    if (documents === undefined) return
    const there = new Set(documents.map(({ id }) => id))
    usePanes.getState().keepOnly(there)
    useTrail.getState().forget(({ document }) => document !== null && !there.has(document))
  }, [documents])
}
