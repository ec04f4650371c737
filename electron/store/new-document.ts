import type { Block, DocumentFormat, FoundDate } from '../../shared/model/document.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'

/** A file and what was read from it. `sha256` is the hash of `original` in hex. */
export interface NewDocument {
  readonly extracted: {
    readonly title: string
    readonly outlet: string | null
    readonly author: string | null
    readonly url: string | null
    readonly language: string | null
    readonly published: PartialDate | null
    readonly publishedCheck: boolean
    readonly dates: readonly FoundDate[]
    readonly text: string
    readonly blocks: readonly Block[]
    readonly words: number
    readonly format: DocumentFormat
    readonly encoding: string
    readonly warnings: readonly string[]
  }
  readonly original: Uint8Array
  readonly sha256: string
  readonly fileName: string
  /** Path of the file, where it is known, and when that was changed last. */
  readonly source?: { readonly path: string; readonly changedAt: string } | undefined
  /** Its words as the search index keeps them, and by which rules they were found. Search looks them up later where this is missing. */
  readonly indexed?: { readonly analysis: string; readonly bytes: Uint8Array }
}
