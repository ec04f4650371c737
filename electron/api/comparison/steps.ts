import { atOnce } from '../../store/parallels/computing.ts'
import { regroupOne } from '../../store/parallels/places.ts'
import { alignWaiting } from './align-waiting.ts'
import { compareNext } from './compare-next.ts'
import { countNew } from './count-new.ts'
import { followChoices } from './follow-choices.ts'
import { rekeyNext, renewRarity, wipeKeys } from './renew-keys.ts'
import { removeGone } from './remove-gone.ts'
import type { Step } from './work.ts'

/** Follows what has changed in the workspace. These steps ask for all of it, so they are taken only after a change. */
export const FOLLOWING: readonly Step[] = [removeGone, countNew, followChoices]

/**
 * What there is to do then, the most urgent first. All documents are counted before any is compared, so that those of one import
 * meet with the same weights; keys are renewed and put in order before they are asked: else they all wait in memory.
 */
export const COMPARING: readonly Step[] = [
  renewRarity,
  wipeKeys,
  ({ index }) => index.gather(),
  ({ db, index }) => index.isUntidy() && atOnce(db, () => index.tidy()),
  rekeyNext,
  compareNext,
  alignWaiting,
  ({ db }) => regroupOne(db),
  ({ index }) => index.learn(),
]
