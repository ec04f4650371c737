import { useCallback } from 'react'
import { errorWords, tell, tellError } from '../state/notices.ts'
import { useUndo } from './use-undo.ts'

/** Does what is one step to undo, then says so in `words` and offers to take it back. What goes wrong is told instead. */
export function useUndoable(): (work: () => Promise<unknown>, words: string) => Promise<void> {
  const { undo } = useUndo()
  return useCallback(
    async (work, words) => {
      try {
        await work()
        tell(words, { label: 'Undo', command: 'history.undo', run: undo })
      } catch (error) {
        tellError(errorWords(error))
      }
    },
    [undo],
  )
}
