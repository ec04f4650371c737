import type { Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { versionOf } from './migrate.ts'

/**
 * Changes made within are whole and in order, but may wait in the system's memory until the next change outside, or until `sync`.
 * To wait for the disk takes longer than all else that saving a small file does, and several may wait together.
 */
export function syncingLater<T>(db: Writer, work: () => T): T {
  db.pragma('synchronous = NORMAL')
  try {
    return work()
  } finally {
    db.pragma('synchronous = FULL')
  }
}

/** When this returns, everything that was changed before is on the disk. */
export function sync(db: Writer): void {
  // A commit takes all that stands before it in the log to the disk with it; this one changes nothing.
  inWords(db.name, () => db.transaction(() => db.pragma(`user_version = ${versionOf(db)}`)).immediate())
}
