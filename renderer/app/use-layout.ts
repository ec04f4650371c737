import { useEffect } from 'react'
import { REMEMBERED_PLACES, type Layout } from '../../shared/contract/settings.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { Client } from '../client/client.ts'
import { useClient } from '../client/hooks.ts'
import { useLedger } from '../state/ledger.ts'
import { useLibrary } from '../state/library.ts'
import { useLinking } from '../state/linking.ts'
import { errorWords, tellError } from '../state/notices.ts'
import { useChosenParallel } from '../state/parallels.ts'
import { useFamilies } from '../state/families.ts'
import { useReview } from '../state/review.ts'
import { scrolls } from '../state/scrolls.ts'
import { useSearch } from '../state/search.ts'
import { useSuggestions } from '../state/suggestions.ts'
import { usePanes } from '../state/panes.ts'
import { useShell } from '../state/shell.ts'
import { useOverview } from '../state/overview.ts'
import { useStatementTable } from '../state/statement-table.ts'
import { useTimeline } from '../state/timeline.ts'
import { useTrail } from '../state/trail.ts'

/** Milliseconds of quiet before it is written how far a text is scrolled. All else is written at once. */
const QUIET = 500

/** Brings back what was on screen in this workspace, and keeps it up to date from then on. */
export function useLayout(): void {
  const client = useClient()
  const restored = useShell((shell) => shell.restored)

  useEffect(() => {
    if (!restored) void restore(client)
  }, [client, restored])

  useEffect(() => {
    if (!restored) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let saved = present()
    const save = () => {
      timer = undefined
      // Another workspace is about to show its own: an empty layout must not be written over that.
      if (!useShell.getState().restored) return
      saved = present()
      void client.call('layout.set', saved).catch((e: unknown) => tellError(errorWords(e)))
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(save, differsInMore(saved, present()) ? 0 : QUIET)
    }
    const leave = () => {
      if (timer !== undefined) save()
    }
    const ends = [useShell, usePanes, useTrail].map((state) => state.subscribe(later))
    window.addEventListener('pagehide', leave)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pagehide', leave)
      ends.forEach((end) => end())
    }
  }, [client, restored])
}

/** Forgets what is on screen, because another workspace was opened; its own layout comes next. */
export function forgetLayout(): void {
  usePanes.getState().restore([], 0)
  useTrail.setState(useTrail.getInitialState())
  useStatementTable.getState().reset()
  useTimeline.setState(useTimeline.getInitialState())
  useOverview.setState(useOverview.getInitialState())
  useFamilies.setState(useFamilies.getInitialState())
  useLedger.setState(useLedger.getInitialState())
  useSearch.setState(useSearch.getInitialState())
  useSuggestions.setState(useSuggestions.getInitialState())
  useReview.setState(useReview.getInitialState())
  scrolls.clear()
  useChosenParallel.getState().choose(null)
  useLibrary.setState(useLibrary.getInitialState())
  useLinking.getState().leave()
  useShell.setState({ restored: false, went: false, view: 'read', dialog: null })
}

/** Brings back what was left on screen. Where the person has gone in the meantime, they stay. */
export async function restore(client: Client): Promise<void> {
  try {
    const layout = await client.call('layout.get', {})
    const gone = new Set(layout.gone)
    const isThere = ({ document }: { document: Id }) => !gone.has(document)
    usePanes
      .getState()
      .restore(layout.panes.filter(isThere), layout.active, layout, layout.places.filter(isThere))
    const left = layout.view === 'import' ? 'read' : layout.view
    const { went, view } = useShell.getState()
    useShell.setState({
      view: went ? view : left,
      library: layout.library,
      inspector: layout.inspector,
    })
    useTrail.getState().restore(layout.trail)
    useTrail
      .getState()
      .forget(({ view, document }) => view === 'import' || (document !== null && gone.has(document)))
  } catch (error) {
    tellError(errorWords(error))
  }
  useShell.setState({ restored: true })
}

/** True where more has changed than how far a text is scrolled. */
export function differsInMore(before: Layout, after: Layout): boolean {
  const unscrolled = ({ panes, ...layout }: Layout) =>
    JSON.stringify([{ ...layout, places: [] }, panes.map(({ document }) => document)])
  return unscrolled(before) !== unscrolled(after)
}

function present(): Layout {
  const { view, library, inspector } = useShell.getState()
  const { panes, active, linked, folded, places } = usePanes.getState()
  const { stops, at } = useTrail.getState()
  return {
    view,
    library,
    inspector,
    active,
    linked,
    folded,
    panes: panes.map(({ document, top }) => ({ document, top })),
    places: Array.from(places, ([document, top]) => ({ document, top })).slice(-REMEMBERED_PLACES),
    trail: { stops: [...stops], at },
  }
}
