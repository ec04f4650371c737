import { create } from 'zustand'
import type { Id } from '../../shared/model/identity.ts'
import { usePanes } from './panes.ts'
import { useShell, type View } from './shell.ts'

interface Stop {
  view: View
  document: Id | null
}

interface Trail {
  stops: readonly Stop[]
  at: number
  /** Goes to the stop before (-1) or after (1) the present one. */
  go(step: 1 | -1): void
}

/** Stops that are remembered. */
const LENGTH = 100

/** Where the person has been, for back and forward. */
export const useTrail = create<Trail>((set, get) => ({
  stops: [{ view: 'read', document: null }],
  at: 0,
  go: (step) => {
    const at = get().at + step
    const stop = get().stops[at]
    if (stop === undefined) return
    set({ at })
    useShell.getState().show(stop.view)
    if (stop.document !== null) usePanes.getState().openDocument(stop.document)
  },
}))

/**
 * Follows the view and the active document. One action may change both; it is noted when it is through, as one stop. Call it
 * once; the answer ends it.
 */
export function watchTrail(): () => void {
  const later = () => queueMicrotask(note)
  const ends = [useShell.subscribe(later), usePanes.subscribe(later)]
  return () => ends.forEach((end) => end())
}

function note(): void {
  const { panes, active } = usePanes.getState()
  const here: Stop = { view: useShell.getState().view, document: panes[active]?.document ?? null }
  const { stops, at } = useTrail.getState()
  const present = stops[at]
  if (present?.view === here.view && present.document === here.document) return
  const kept = [...stops.slice(0, at + 1), here].slice(-LENGTH)
  useTrail.setState({ stops: kept, at: kept.length - 1 })
}
