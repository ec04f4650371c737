import { atOnce, readAtOnce } from '../../store/parallels/computing.ts'
import { replacePassages } from '../../store/parallels/passages.ts'
import { dropWaiting, nextWaiting, type WaitingPair } from '../../store/parallels/waiting-pairs.ts'
import { alignPair, type AlignedPair } from './align-pair.ts'
import { alignable } from './choose-candidates.ts'
import type { Step, Work } from './work.ts'

/** Pairs aligned in one step; fewer where a text is long. */
const BATCH = 4

/** Aligns the next of the pairs that wait. */
export const alignWaiting: Step = (work) => {
  const { db, version } = work
  const done = readAtOnce(db, () => alignSome(work))
  atOnce(db, () => {
    for (const { aligned } of done) if (aligned) replacePassages(db, aligned, aligned.passages, version)
    for (const { pair } of done) dropWaiting(db, pair)
  })
  return done.length > 0
}

function alignSome({ db, library, alive }: Work): { pair: WaitingPair; aligned: AlignedPair | null }[] {
  let room = BATCH
  return nextWaiting(db, BATCH).flatMap((pair) => {
    if (room < 1) return []
    const left = library.text(alive.get(pair.left) ?? '')
    const right = library.text(alive.get(pair.right) ?? '')
    if (!left || !right) return { pair, aligned: null }
    room = Math.min(room, alignable(left), alignable(right)) - 1
    return {
      pair,
      aligned: alignPair({ number: pair.left, text: left }, { number: pair.right, text: right }),
    }
  })
}
