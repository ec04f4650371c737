import { useMemo } from 'react'
import { useClient } from '../client/hooks.ts'
import { errorWords, tell, tellError, withdrawOffers } from '../state/notices.ts'
import { useShell } from '../state/shell.ts'
import { atEachTenth } from './at-each-tenth.ts'

const WORDS = {
  'history.undo': { doing: 'Undoing', done: 'Undone', partly: 'Undone in part', none: 'Nothing to undo' },
  'history.redo': { doing: 'Redoing', done: 'Redone', partly: 'Redone in part', none: 'Nothing to redo' },
} as const

/** Undo and redo, each saying what it did, and how far it is with a step that changed very much. */
export function useUndo(): { undo(): void; redo(): void } {
  const client = useClient()
  return useMemo(() => {
    const step = async (method: keyof typeof WORDS) => {
      const { doing, done, partly, none } = WORDS[method]
      const abort = new AbortController()
      const onProgress = atEachTenth((tenth) =>
        tell(`${doing}… ${tenth}0 %`, { label: 'Stop', run: () => abort.abort() }),
      )
      try {
        const { label, stopped } = await client.call(method, {}, { signal: abort.signal, onProgress })
        withdrawOffers()
        if (label === null) tell(none)
        else
          tell(`${stopped ? partly : done}: ${label}`, {
            label: 'History',
            command: 'history.open',
            run: () => useShell.getState().open('history'),
          })
      } catch (error) {
        tellError(errorWords(error))
      }
    }
    return { undo: () => void step('history.undo'), redo: () => void step('history.redo') }
  }, [client])
}
