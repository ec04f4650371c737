import type { PairKind } from '../../../shared/contract/pairs.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Hedge, Stance } from '../../../shared/model/stance.ts'
import type { FirstWording } from './first-wording.ts'

/** One side of a question about two things. */
export interface PairSide {
  readonly id: string
  /** Who speaks, or what it is. */
  readonly name: string
  /** Where and when. */
  readonly detail: string
  /** The words; '' where the side is no statement. */
  readonly quote: string
  readonly stance: Stance | null
  readonly hedge: Hedge | null
  /** True for a suggestion that nobody has accepted. */
  readonly isGuess: boolean
  readonly place: { readonly document: Id; readonly start: number; readonly end: number } | null
  /** The proposition that the words hang on, where that is asked about. */
  readonly hangsOn?: string | null
  /** The side is this speaker. */
  readonly speaker?: Id
}

/** Two things of which the program asks whether they belong together, with its reasons. */
export interface PairToShow {
  readonly key: string
  readonly kind: PairKind
  readonly left: PairSide
  readonly right: PairSide
  readonly reasons: readonly string[]
  /** How a proposition that comes of a yes is worded, until a person words it. */
  readonly wording?: FirstWording
  /** What a person's yes does; `wording` is that of a new proposition. */
  confirm(wording: string): Promise<unknown>
}
