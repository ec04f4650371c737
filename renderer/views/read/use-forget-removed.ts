import { useEffect } from 'react'
import { useCall } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'
import { useTrail } from '../../state/trail.ts'
import { isTyping } from '../inspector/is-typing.ts'

/**
 * A document that was removed is in no pane, and nobody goes back to it. One of which somebody types in the inspector stays until
 * they let it go, or choose another statement or pane.
 */
export function useForgetRemoved(): void {
  const documents = useCall('documents.list', {}).data
  const shown = usePanes(({ panes, active }) => panes[active]?.document)
  const current = usePanes((panes) => panes.current)
  useEffect(() => {
    if (documents === undefined) return
    const there = new Set(documents.map(({ id }) => id))
    useTrail.getState().forget(({ document }) => document !== null && !there.has(document))
    usePanes.getState().keepOnly(shown !== undefined && isTyping() ? there.add(shown) : there)
  }, [documents, shown, current])
}
