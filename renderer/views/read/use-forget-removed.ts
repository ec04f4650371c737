import { useEffect } from 'react'
import { useCall } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'
import { useTrail } from '../../state/trail.ts'
import { isTyping } from '../inspector/is-typing.ts'

/**
 * A document that was removed is in no pane, and nobody goes back to it. One of which somebody types in the inspector stays until
 * they let it go, or choose another statement or pane; one that was opened since the list was asked for is not missed in it.
 */
export function useForgetRemoved(): void {
  const { data: documents, dataUpdatedAt: asOf } = useCall('documents.list', {})
  const shown = usePanes(({ panes, active }) => panes[active]?.document)
  const current = usePanes((panes) => panes.current)
  useEffect(() => {
    if (documents === undefined) return
    const opened = usePanes.getState().panes.filter(({ since }) => since >= asOf)
    const there = new Set([...documents.map(({ id }) => id), ...opened.map(({ document }) => document)])
    useTrail.getState().forget(({ document }) => document !== null && !there.has(document))
    usePanes.getState().keepOnly(shown !== undefined && isTyping() ? there.add(shown) : there)
  }, [documents, asOf, shown, current])
}
