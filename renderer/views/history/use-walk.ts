import { useRef, useState } from 'react'
import { useClient } from '../../client/hooks.ts'
import { errorWords, tell, tellError, withdrawOffers } from '../../state/notices.ts'
import { counted } from '../../ui/counted.ts'

/** Where the history is asked to go, and how many steps that takes. Step 0 is the beginning. */
export interface Stop {
  step: number
  label: string
  direction: 'undo' | 'redo'
  steps: number
}

interface Walk {
  /** What is under way, in rows of the workspace, `total` 0 until that is known; or null. */
  going: { done: number; total: number } | null
  go(stop: Stop): Promise<void>
  /** Ends soon, perhaps within a step: the next undo or redo goes on with it. */
  stop(): void
}

/** Goes through the history in one press, and says how far it came. */
export function useWalk(): Walk {
  const client = useClient()
  const abort = useRef<AbortController>(null)
  const [going, setGoing] = useState<Walk['going']>(null)
  const go = async ({ step, direction, steps }: Stop) => {
    abort.current = new AbortController()
    setGoing({ done: 0, total: 0 })
    try {
      const { signal } = abort.current
      const { undone, redone, stopped } = await client.call(
        'history.goTo',
        { step },
        { signal, onProgress: setGoing },
      )
      withdrawOffers()
      const done =
        direction === 'undo' ? `Undone: ${counted(undone, 'step')}` : `Redone: ${counted(redone, 'step')}`
      tell(stopped ? `${done} of ${steps}` : done)
    } catch (error) {
      tellError(errorWords(error))
    }
    setGoing(null)
  }
  return { going, go, stop: () => abort.current?.abort() }
}
