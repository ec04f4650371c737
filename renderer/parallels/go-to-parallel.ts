import type { Id } from '../../shared/model/identity.ts'
import type { Span } from '../reader/span.ts'
import { textOnScreen } from '../reader/texts-on-screen.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { MOST_PANES, usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'

/** A passage of a document. */
export interface PassagePlace extends Span {
  readonly document: Id
}

/** Chooses a parallel and brings its two passages beside each other, where their texts are open. */
export function centreParallel(parallel: number, sides: readonly PassagePlace[]): void {
  useChosenParallel.getState().choose(parallel)
  for (const side of sides) textOnScreen(side.document)?.centre(side)
}

/** Shows a passage in the next pane, and chooses the parallel that leads to it. With no room for another pane, the next one gives way. */
export function openInNextPane({ document, start, end }: PassagePlace, parallel: number | null): void {
  useShell.getState().show('read')
  const { panes, active, setActive, openDocument } = usePanes.getState()
  const isOpen = panes.some((pane) => pane.document === document)
  const isFull = panes.length === MOST_PANES
  if (isFull && !isOpen) setActive(active + 1 < MOST_PANES ? active + 1 : active - 1)
  openDocument(document, { beside: !isFull, at: { start, end } })
  useChosenParallel.getState().choose(parallel)
}
