import type { KeyIndex } from '../../store/parallels/key-index.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { WeightOf } from '../../parallels/weights.ts'
import type { ComparedDocument } from '../../store/parallels/compared-documents.ts'
import { atOnce } from '../../store/parallels/computing.ts'
import { regroupOne } from '../../store/parallels/places.ts'
import type { Writer } from '../../store/open.ts'
import { alignWaiting } from './align-waiting.ts'
import { compareNext } from './compare-next.ts'
import { countNew } from './count-new.ts'
import { followChoices } from './follow-choices.ts'
import type { Library } from './library.ts'
import { rekeyNext, renewRarity, wipeKeys, type KeysState } from './renew-keys.ts'
import { removeGone } from './remove-gone.ts'

/** What all steps work with. */
export interface Work {
  readonly db: Writer
  readonly library: Library
  readonly index: KeyIndex
  rarity: WeightOf
  /** The documents that take part, by their numbers. */
  readonly alive: Map<number, Id>
  version: number
  /** What is to be counted and compared next, as far as it was looked up; null where it has to be looked up again. */
  readonly queues: { count: Id[]; compare: ComparedDocument[] | null }
  /** What the store remembers of the keys, as it was written last. */
  readonly keys: KeysState
}

/** Does a short piece of one kind of work; false where there is none. */
export type Step = (work: Work) => boolean

/** Follows what has changed in the workspace. These steps ask for all of it, so they are taken only after a change. */
export const FOLLOWING: readonly Step[] = [removeGone, countNew, followChoices]

/**
 * What there is to do then, the most urgent first. All documents are counted before any is compared, so that those of one import
 * meet with the same weights; keys are renewed and put in order before they are asked: else they all wait in memory.
 */
export const COMPARING: readonly Step[] = [
  renewRarity,
  wipeKeys,
  ({ db, index }) => index.isUntidy() && atOnce(db, () => index.tidy()),
  rekeyNext,
  compareNext,
  alignWaiting,
  ({ db }) => atOnce(db, () => regroupOne(db)),
]
