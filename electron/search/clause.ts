import type { FoundWords } from '../../shared/contract/search.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { TextField } from '../../shared/query/fields.ts'
import type { Presence } from '../../shared/query/parts.ts'

interface Scope {
  fields: readonly TextField[]
  boost: number
  presence: Presence
  /** How a person wrote it: the reason that a place was found. */
  typed: string
}

/**
 * One condition on words: words to stem, with their accents, a pattern with `*`, a word with `distance` letters wrong, or a phrase. A phrase stands
 * word for word where `apart` is null; else its words stand in any order with at most `apart` other words among them.
 */
export type Clause = Scope &
  (
    | { kind: 'words'; forms: readonly string[] }
    | { kind: 'wildcard'; pattern: string }
    | { kind: 'fuzzy'; form: string; distance: number }
    | { kind: 'phrase'; forms: readonly string[]; apart: number | null }
  )

/** What the index is asked: the documents that meet the clauses, of these alone where `among` names some. */
export interface TextQuery {
  clauses: readonly Clause[]
  among: ReadonlySet<Id> | null
  limit: number
  offset: number
}

/** `documents` are all that meet the query, up to the end of the page best first; `hits` those of the page asked for, with their places. */
export interface TextAnswer {
  documents: readonly Id[]
  hits: readonly TextHit[]
}

/** A document with the passages to show. `matches` counts all its places. */
export interface TextHit {
  document: Id
  score: number
  passages: readonly FoundWords[]
  matches: number
}
