import { partnersOf } from '../../store/parallels/passages.ts'
import { letWait } from '../../store/parallels/waiting-pairs.ts'
import type { Work } from './work.ts'

/**
 * Lets documents, by their numbers, be aligned anew with all that they share passages with: what is furniture in them has
 * changed. In the caller's transaction.
 */
export function alignAgain({ db, library, alive }: Work, numbers: Iterable<number>): void {
  for (const number of numbers) {
    const document = alive.get(number)
    if (document === undefined) continue
    library.forget(document)
    for (const other of partnersOf(db, number))
      letWait(db, { left: Math.min(number, other), right: Math.max(number, other) }, false)
  }
}
