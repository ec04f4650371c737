import type { Writer } from './connection.ts'
import { inWords } from './faults.ts'
import { goFirst } from './right-of-way.ts'

/**
 * Runs `write` as one transaction, before what other threads work out in the background: all other calls wait for the thread that this
 * one runs on. Throws what `write` throws, or an AppError of `faults.ts`; then nothing was written.
 */
export const writeAtOnce = <T>(db: Writer, write: () => T): T =>
  goFirst(() => inWords(db.name, () => db.transaction(write).immediate()))
