import { useMemo } from 'react'
import { useClient } from '../client/hooks.ts'
import { errorWords, tell, tellError, withdrawOffers } from '../state/notices.ts'
import { useShell } from '../state/shell.ts'

/** Undo and redo, each saying what it did. */
export function useUndo(): { undo(): void; redo(): void } {
  const client = useClient()
  return useMemo(() => {
    const step = async (method: 'history.undo' | 'history.redo', done: string, nothing: string) => {
      try {
        const { label } = await client.call(method, {})
        withdrawOffers()
        if (label === null) tell(nothing)
        else
          tell(`${done}: ${label}`, {
            label: 'History',
            command: 'history.open',
            run: () => useShell.getState().open('history'),
          })
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    return {
      undo: () => void step('history.undo', 'Undone', 'Nothing to undo'),
      redo: () => void step('history.redo', 'Redone', 'Nothing to redo'),
    }
  }, [client])
}
