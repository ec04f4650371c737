import { create } from 'zustand'
import { REMEMBERED_STOPS, type Layout, type Stop } from '../../shared/contract/settings.ts'
import { usePanes } from './panes.ts'
import { useShell } from './shell.ts'

interface Trail {
  stops: readonly Stop[]
  at: number
  /** Goes to the stop before (-1) or after (1) the present one. A key, which is no button to be pressed again, enters its text. */
  go(step: 1 | -1, enter?: boolean): void
  /** True where there is such a stop. */
  canGo(step: 1 | -1): boolean
  /** Takes up the trail of a time before. Where there was none, it begins where the person is. */
  restore(left: Layout['trail']): void
  /** Leaves out stops to which nobody can go back, such as those at a document that was removed. */
  forget(isGone: (stop: Stop) => boolean): void
}

/** Where the person has been, for back and forward. */
export const useTrail = create<Trail>((set, get) => ({
  stops: [{ view: 'read', document: null }],
  at: 0,
  go: (step, enter = false) => {
    const at = get().at + step
    const stop = get().stops[at]
    if (stop === undefined) return
    set({ at })
    useShell.getState().show(stop.view)
    if (stop.document === null) return
    usePanes.getState().openDocument(stop.document, { enter: enter && stop.view === 'read' })
  },
  canGo: (step) => get().stops[get().at + step] !== undefined,
  restore: ({ stops, at }) => set(stops.length > 0 ? { stops, at } : { stops: [here()], at: 0 }),
  forget: (isGone) => set((trail) => without(trail, isGone)),
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

/** What comes back by itself when the program starts is no step of the person. */
function note(): void {
  if (!useShell.getState().restored) return
  const { stops, at } = useTrail.getState()
  const [present, next] = [stops[at], here()]
  if (present !== undefined && isSame(present, next)) return
  const kept = [...stops.slice(0, at + 1), next].slice(-REMEMBERED_STOPS)
  useTrail.setState({ stops: kept, at: kept.length - 1 })
}

function here(): Stop {
  const { panes, active } = usePanes.getState()
  return { view: useShell.getState().view, document: panes[active]?.document ?? null }
}

/** Of two stops that come to stand beside each other and are the same, one is left. */
function without(trail: Trail, isGone: (stop: Stop) => boolean): Partial<Trail> {
  if (!trail.stops.some(isGone)) return trail
  const kept: Stop[] = []
  let present = 0
  for (const [place, stop] of trail.stops.entries()) {
    const last = kept.at(-1)
    if (!isGone(stop) && (last === undefined || !isSame(last, stop))) kept.push(stop)
    if (place === trail.at) present = Math.max(0, kept.length - 1)
  }
  return { stops: kept, at: present }
}

const isSame = (a: Stop, b: Stop): boolean => a.view === b.view && a.document === b.document
