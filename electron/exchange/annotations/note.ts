import type { Stance } from '../../../shared/model/stance.ts'

/** What any annotation program tells of words that were marked, as far as it concerns a text. */
export interface Note {
  /** As the program names it, for our id and for lists. */
  readonly name: string
  readonly author: string
  readonly created: string | null
  readonly modified: string | null
  /** Names of the document: addresses, or `urn:uuid:…`. */
  readonly sources: readonly string[]
  /** The words with what stands around them; null where there are none. */
  readonly words: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null
  readonly stance: Stance | null
  readonly speaker: string | null
  readonly tags: readonly string[]
  /** `key: value` as our own export describes what the standard has no place for. */
  readonly described: Readonly<Record<string, string>>
  readonly comments: readonly string[]
  /** What it connects, by their names, and how; null for one that marks words. */
  readonly link: { readonly kind: string; readonly ends: readonly string[] } | null
  /** Why it has no words, as a sentence; null where it has some. */
  readonly unplaceable: string | null
}
