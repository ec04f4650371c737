import { useEffect, type RefObject } from 'react'
import type { Statement } from '../../shared/model/statement.ts'
import { usePanes } from '../state/panes.ts'
import type { IntervalIndex } from './interval-index.ts'
import type { TextSurfaceHandle } from './text-surface-handle.ts'

/**
 * Takes the focus where a key has opened the text, or where nothing else has it. Goes to the place that another view has asked for. A statement that stands exactly there is chosen, so that the keys act on it;
 * other words are selected, ready to be marked.
 */
export function useArrival(
  index: number,
  surface: RefObject<TextSurfaceHandle | null>,
  marked: IntervalIndex<Statement>,
): void {
  const at = usePanes((panes) => panes.panes[index]?.at ?? null)
  const enter = usePanes((panes) => panes.panes[index]?.enter ?? false)
  const active = usePanes((panes) => panes.active === index)
  useEffect(() => {
    if (enter || (active && document.activeElement === document.body)) surface.current?.focus()
    if (enter) usePanes.getState().entered(index)
  }, [enter, active, index, surface])
  useEffect(() => {
    if (!at) return
    const panes = usePanes.getState()
    const same = marked.at(at.start).filter(({ start, end }) => start === at.start && end === at.end)
    const there = panes.active === index && (same.find(({ id }) => id === panes.current) ?? same[0])
    surface.current?.select({ anchor: at.start, focus: there ? at.start : at.end })
    surface.current?.reveal(at)
    panes.arrived(index)
    if (there) panes.setCurrent(there.id)
  }, [at, index, surface, marked])
}
