import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { change, type Change } from '../store/history.ts'
import type { Writer } from '../store/open.ts'

/** A change of many things that is one undo step. */
export interface ManyChanges<T> {
  things: readonly T[]
  label: string
  author: string
  signal: AbortSignal
  progress(value: { done: number; total: number }): void
  /** Changes some of them in one transaction; says how many differ now. */
  work(tx: Change, some: readonly T[]): number
}

/** Things that are changed without a rest: about as long as nobody notices, and few waits for the disk. */
const AT_ONCE = 250

/** Changes any number of things a few at a time, and lets other calls through in between. Stopping keeps what is done. */
export async function inBatches<T>(
  db: Writer,
  { things, label, author, signal, progress, work }: ManyChanges<T>,
): Promise<{ changed: number; stopped: boolean }> {
  const step = { label, author, batch: randomUUID() }
  let changed = 0
  for (let done = 0; done < things.length; done += AT_ONCE) {
    if (signal.aborted) return { changed, stopped: true }
    const some = things.slice(done, done + AT_ONCE)
    changed += change(db, step, (tx) => work(tx, some))
    if (things.length > AT_ONCE) {
      progress({ done: done + some.length, total: things.length })
      await setImmediate()
    }
  }
  return { changed, stopped: false }
}
