import { atOnce } from '../../store/parallels/computing.ts'
import { markCompared } from '../../store/parallels/compared-documents.ts'
import { documentsWithSentence } from '../../store/parallels/sentences-seen.ts'
import { alignAgain } from './align-again.ts'
import type { Step } from './work.ts'

/** Documents that are compared anew after the analyst has said whether a sentence is furniture. */
const MOST = 200

/** Compares the documents anew that hold a sentence of which the analyst has now said whether it is furniture. */
export const followChoices: Step = (work) => {
  const changed = work.library.choicesChanged()
  if (changed.length === 0) return false
  const { db } = work
  atOnce(db, () => {
    const holders = new Set(changed.flatMap((key) => documentsWithSentence(db, key, MOST)))
    alignAgain(work, holders)
    for (const number of holders) markCompared(db, number, 0)
  })
  work.queues.compare = null
  return true
}
