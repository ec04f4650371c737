import { useMemo, useRef, useState } from 'react'

/** What keys ask for, done one by one. */
export interface Asks<Actions> {
  /** Does this as soon as there are actions, after what was asked before. */
  ask(act: (actions: Actions) => void): void
  /** Lets everything wait until this work is over. */
  during(work: () => Promise<void>): Promise<void>
  /** Whether everything waits for such work. */
  isUnderWay(): boolean
  /** Does the next thing that is asked for. Called after every render of whoever has the actions. */
  answer(actions: Actions): void
}

/** Nobody decides more than so many ahead of what is on screen. */
const MOST = 8

/** Keeps what is asked for until it can be done: a key pressed while the next text is on its way is meant for that text. */
export function useAsks<Actions>(): Asks<Actions> {
  const [, setTurn] = useState(0)
  // Not state: between a decision and the render that knows of it nothing else may be decided.
  const kept = useRef({ asked: [] as ((actions: Actions) => void)[], underWay: 0 })
  return useMemo(() => {
    const renew = () => setTurn((before) => before + 1)
    return {
      ask: (act) => {
        if (kept.current.asked.length < MOST) kept.current.asked.push(act)
        renew()
      },
      during: async (work) => {
        kept.current.underWay++
        renew()
        try {
          await work()
        } finally {
          kept.current.underWay--
          renew()
        }
      },
      isUnderWay: () => kept.current.underWay > 0,
      answer: (actions) => {
        const next = kept.current.underWay > 0 ? undefined : kept.current.asked.shift()
        next?.(actions)
        if (next !== undefined) renew()
      },
    }
  }, [])
}
