import { setImmediate } from 'node:timers/promises'
import { lengthOf, walk, wayOfOne, type Way } from '../store/history-walk.ts'
import type { Writer } from '../store/open.ts'
import { untilFree } from '../store/until-free.ts'

export interface Walk {
  signal: AbortSignal
  /** In rows of the workspace: one step may have changed a hundred thousand. */
  progress(value: { done: number; total: number }): void
  /** Called before what takes more than a moment, and the answer after it. */
  standBack(): () => void
}

/** Rows that are written without a rest: about as long as nobody notices, and few waits for the disk. */
const AT_ONCE = 250

/**
 * Undoes or redoes what lies on a way, a few rows at a time, and lets other calls through. Stopping keeps what is done, and so does
 * a sudden end; a step that was left in part is gone on with by the next undo or redo.
 */
export async function walkHistory(
  db: Writer,
  way: Way,
  { signal, progress, standBack }: Walk,
): Promise<{ undone: number; redone: number; stopped: boolean }> {
  const { steps, rows: total } = lengthOf(db, way)
  const isLong = total > AT_ONCE
  const goOn = isLong ? standBack() : () => {}
  const gone = { steps: 0, rows: 0 }
  try {
    if (isLong) await untilFree(db, signal)
    let at: number | null = null
    do {
      if (signal.aborted) break
      const walked = walk(db, way, at, AT_ONCE)
      at = walked.at
      gone.steps += walked.steps
      gone.rows += walked.rows
      if (isLong) progress({ done: gone.rows, total })
      await setImmediate()
    } while (at !== null)
  } finally {
    goOn()
  }
  return {
    undone: way.direction === 'undo' ? gone.steps : 0,
    redone: way.direction === 'redo' ? gone.steps : 0,
    stopped: gone.steps < steps,
  }
}

/** Undoes or redoes one step so. Says which, and whether it was left in part; the label is null where there is none. */
export async function walkOneStep(
  db: Writer,
  direction: Way['direction'],
  walk: Walk,
): Promise<{ label: string | null; stopped: boolean }> {
  const one = wayOfOne(db, direction)
  if (one === null) return { label: null, stopped: false }
  const { stopped } = await walkHistory(db, one.way, walk)
  return { label: one.label, stopped }
}
