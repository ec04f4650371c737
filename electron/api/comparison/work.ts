import type { Id } from '../../../shared/model/identity.ts'
import type { WeightOf } from '../../parallels/weights.ts'
import type { Writer } from '../../store/open.ts'
import type { ComparedDocument } from '../../store/parallels/compared-documents.ts'
import type { KeyIndex } from '../../store/parallels/key-index.ts'
import type { KeysState } from './keys-state.ts'
import type { Library } from './library.ts'

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
