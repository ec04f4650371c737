import { atOnce } from '../../store/parallels/computing.ts'
import { replacePassages } from '../../store/parallels/passages.ts'
import { dropWaiting, nextWaiting } from '../../store/parallels/waiting-pairs.ts'
import { alignable, alignPair } from './compare-document.ts'
import type { Step } from './work.ts'

/** Pairs aligned in one step; fewer where a text is long. */
const BATCH = 4

/** Aligns the next of the pairs that wait. */
export const alignWaiting: Step = ({ db, library, alive, version }) => {
  let room = BATCH
  const done = nextWaiting(db, BATCH).flatMap((pair) => {
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
  atOnce(db, () => {
    for (const { aligned } of done) if (aligned) replacePassages(db, aligned, aligned.passages, version)
    for (const { pair } of done) dropWaiting(db, pair)
  })
  return done.length > 0
}
