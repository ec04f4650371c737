import { atOnce } from '../../store/parallels/computing.ts'
import { replacePassages } from '../../store/parallels/passages.ts'
import { dropWaiting, nextWaiting } from '../../store/parallels/waiting-pairs.ts'
import { alignPair } from './compare-document.ts'
import type { Step } from './steps.ts'

/** Pairs aligned in one step. */
const BATCH = 4

/** Aligns the next of the pairs that wait. */
export const alignWaiting: Step = ({ db, library, alive, version }) => {
  const pairs = nextWaiting(db, BATCH)
  if (pairs.length === 0) return false
  const aligned = pairs.map(({ left, right }) => {
    const one = library.text(alive.get(left) ?? '')
    const other = library.text(alive.get(right) ?? '')
    return one && other ? alignPair({ number: left, text: one }, { number: right, text: other }) : null
  })
  atOnce(db, () => {
    for (const pair of aligned) if (pair) replacePassages(db, pair, pair.passages, version)
    for (const pair of pairs) dropWaiting(db, pair)
  })
  return true
}
