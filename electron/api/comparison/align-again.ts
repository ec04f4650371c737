import { partnersOf } from '../../store/parallels/passages.ts'
import { letWait } from '../../store/parallels/waiting-pairs.ts'
import type { Work } from './steps.ts'

/**
 * Lets documents, by their numbers, be aligned anew with all that they share passages with: what is furniture in them has
 * changed. In the caller's transaction.
 */
export function alignAgain({ db, library, alive }: Work, numbers: Iterable<number>): void {
  const numberOf = new Map<string, number>()
  for (const number of numbers) {
    const document = alive.get(number)
    if (document === undefined) continue
    library.forget(document)
    const partners = partnersOf(db, document)
    if (partners.length > 0 && numberOf.size === 0)
      for (const [known, name] of alive) numberOf.set(name, known)
    for (const partner of partners) {
      const other = numberOf.get(partner)
      if (other !== undefined)
        letWait(db, { left: Math.min(number, other), right: Math.max(number, other) }, false)
    }
  }
}
