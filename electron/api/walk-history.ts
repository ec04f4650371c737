import { setImmediate } from 'node:timers/promises'
import { walk, wayTo } from '../store/history-walk.ts'
import type { Writer } from '../store/open.ts'

interface Walk {
  signal: AbortSignal
  progress(value: { done: number; total: number }): void
}

/** Steps that are taken without a rest: about as long as nobody notices. */
const AT_ONCE = 50

/** Undoes or redoes step by step until `to` is the newest that stands, and lets other calls through. Stopping keeps what is done. */
export async function walkHistory(
  db: Writer,
  to: number,
  { signal, progress }: Walk,
): Promise<{ undone: number; redone: number; stopped: boolean }> {
  const { steps: total, ...way } = wayTo(db, to)
  let at: number | null = null
  let done = 0
  do {
    if (signal.aborted) break
    const walked = walk(db, way, at, AT_ONCE)
    at = walked.at
    done += walked.steps
    progress({ done, total })
    await setImmediate()
  } while (at !== null)
  const stopped = done < total
  return way.direction === 'undo'
    ? { undone: done, redone: 0, stopped }
    : { undone: 0, redone: done, stopped }
}
