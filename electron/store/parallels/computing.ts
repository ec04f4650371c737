import { connectWriter, type Reader, type Writer } from '../connection.ts'
import { inWords } from '../faults.ts'
import { giveWay } from '../right-of-way.ts'

/**
 * A second writing connection, for what is worked out beside the thread that answers calls. Its commits do not wait for the
 * disk: what a power cut takes is worked out again, and what the first connection has shown as saved is on the disk by that
 * one's own commits. Only for a workspace that this program has open for writing, and only for short transactions: while one
 * lasts, nobody else can write.
 */
export function openComputing(file: string): Writer {
  const db = connectWriter(file)
  db.pragma('synchronous = NORMAL')
  db.pragma(`busy_timeout = ${PATIENCE}`)
  return db
}

/** Milliseconds that it waits for a project that is taken in, all of which is one transaction. */
const PATIENCE = 600_000

/** Runs `work` as one transaction, when nobody saves anything. On a thread of its own: it waits for that. */
export function atOnce<T>(db: Writer, work: () => T): T {
  giveWay()
  return inWords(db.name, () => db.transaction(work).immediate())
}

/** Reads all that `work` reads as it is at one moment. Each query by itself would ask first what others have written. */
export const readAtOnce = <T>(db: Reader, work: () => T): T =>
  inWords(db.name, () => db.transaction(work).deferred())
