import { atOnce } from '../../store/parallels/computing.ts'
import { dropCompared, goneDocuments } from '../../store/parallels/compared-documents.ts'
import { dropPassagesOf } from '../../store/parallels/passages.ts'
import { dropSentences } from '../../store/parallels/sentences-seen.ts'
import { addStemCounts } from '../../store/parallels/stem-counts.ts'
import { writeNumber } from '../../store/parallels/state.ts'
import { dropWaitingOf } from '../../store/parallels/waiting-pairs.ts'
import type { Step } from './work.ts'

/** Documents taken out in one transaction. */
const BATCH = 8

/** Takes the documents out that are no longer in sight, or have another text now. Their keys are passed over from then on. */
export const removeGone: Step = ({ db, library, alive }) => {
  const gone = goneDocuments(db, BATCH)
  if (gone.length === 0) return false
  const contributions = gone.map(({ document }) => library.counted(document))
  atOnce(db, () => {
    for (const [index, { number }] of gone.entries()) {
      const contribution = contributions[index]
      if (contribution) {
        library.count(contribution, -1)
        addStemCounts(db, contribution.stems, -1)
        dropSentences(db, contribution.shown)
      }
      dropPassagesOf(db, number)
      dropWaitingOf(db, number)
      dropCompared(db, number)
    }
    writeNumber(db, 'sentences', library.counts().sentences)
  })
  for (const { number, document } of gone) {
    alive.delete(number)
    library.forget(document)
  }
  return true
}
