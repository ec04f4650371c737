import { setTimeout } from 'node:timers/promises'
import { PATIENCE, type Writer } from './connection.ts'

/** Milliseconds between two looks. */
const LOOK = 5

/**
 * Resolves when no other connection of this program is writing, or the signal fires. A transaction that finds another under way waits for
 * it too, but holds its whole thread until then, and gives up in the end.
 */
export async function untilFree(db: Writer, signal: AbortSignal): Promise<void> {
  while (!signal.aborted && !isFree(db)) await setTimeout(LOOK)
}

function isFree(db: Writer): boolean {
  db.pragma('busy_timeout = 0')
  try {
    db.transaction(() => {}).immediate()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return false
    throw error
  } finally {
    db.pragma(`busy_timeout = ${PATIENCE}`)
  }
}
