import type { FilterField, TextField } from './fields.ts'
import type { Place } from './scan.ts'

export type Presence = 'optional' | 'required' | 'prohibited'

interface Typed extends Place {
  readonly presence: Presence
}

interface Wording extends Typed {
  /** Null for every field. */
  readonly field: TextField | null
  readonly text: string
  readonly boost: number
}

/** A word with `distance` letters wrong at most; with a `*` in it, a pattern. */
export interface WordPart extends Wording {
  readonly kind: 'word'
  readonly distance: number
}

/** Words in this order, or where `apart` is a number in any order with at most so many others among them. */
export interface PhrasePart extends Wording {
  readonly kind: 'phrase'
  readonly apart: number | null
}

/** What documents or statements have to be. `value` is as it was typed, without its quotation marks. */
export interface FilterPart extends Typed {
  readonly kind: 'filter'
  readonly field: FilterField
  readonly value: string
  readonly valueAt: Place
}

export type QueryPart = WordPart | PhrasePart | FilterPart

/** True for a word in which `*` stands for any letters. */
export const isPattern = (part: WordPart): boolean => part.text.includes('*')
