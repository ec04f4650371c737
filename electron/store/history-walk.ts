import { z } from 'zod'
import type { Reader, Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { redo, undo } from './history.ts'
import { first } from './rows.ts'

/** A way through the history: to the step `to`, which is done last on the way forward and left standing on the way back. */
export interface Way {
  /** 0 is the state before the first step. */
  to: number
  direction: 'undo' | 'redo'
}

/** Which way a step lies from now, and how many steps that is. */
export function wayTo(db: Reader, to: number): Way & { steps: number } {
  const undone = first(db, countRow, 'SELECT count(*) AS steps FROM history WHERE undone = 1 AND id <= ?', to)
  if (undone !== null && undone.steps > 0) return { to, direction: 'redo', steps: undone.steps }
  const done = first(db, countRow, 'SELECT count(*) AS steps FROM history WHERE undone = 0 AND id > ?', to)
  return { to, direction: 'undo', steps: done?.steps ?? 0 }
}

/**
 * Goes up to `most` steps along a way, in one transaction, and says where it has come: the last step that was undone or redone,
 * or null at the end of the way. `from` is where it came to before. Should somebody have made a step in between, the way
 * ends there: what is new is not undone, and what was to be redone is gone.
 */
export function walk(db: Writer, { to, direction }: Way, from: number | null, most: number): Walked {
  return inWords(db.name, () =>
    db
      .transaction(() => {
        let at = from
        for (let steps = 0; steps < most; steps++) {
          const next = first(db, stepRow, NEXT[direction], to)
          const isOnWay =
            next !== null && (at === null || (direction === 'undo' ? next.id < at : next.id > at))
          if (!isOnWay) return { at: null, steps }
          if (direction === 'undo') undo(db)
          else redo(db)
          at = next.id
        }
        return { at, steps: most }
      })
      .immediate(),
  )
}

interface Walked {
  at: number | null
  steps: number
}

const NEXT = {
  undo: 'SELECT id FROM (SELECT id FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1) WHERE id > ?',
  redo: 'SELECT id FROM (SELECT id FROM history WHERE undone = 1 ORDER BY id LIMIT 1) WHERE id <= ?',
}

const countRow = z.object({ steps: z.number() })
const stepRow = z.object({ id: z.number() })
