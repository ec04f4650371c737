import type { Id } from '../../../shared/model/identity.ts'
import type { Analysable } from './analyse.ts'
import type { Bytes, Stream } from './segment.ts'

/** A document as the index knows it. `analysis` is the fingerprint of the rules by which it was analysed, '' for none that hold. */
export interface EntryRow {
  readonly number: number
  readonly document: Id
  readonly present: boolean
  readonly analysis: string
}

/** An analysed document that is in no segment yet. Ids rise: of two with one number the later holds. */
export interface PendingRow {
  readonly id: number
  readonly number: number
  readonly bytes: Uint8Array
}

/** A segment; all pending documents up to and with `upTo` are in it or in an earlier one. */
export interface SegmentRow {
  readonly id: number
  readonly upTo: number
}

/** Where the index lies. Everything is read as of one moment within `snapshot`. */
export interface IndexSource {
  snapshot<T>(read: () => T): T
  /** Rises with every change that the index has to know of. */
  version(): number
  entriesSince(version: number): EntryRow[]
  pendingAfter(id: number): PendingRow[]
  /** The earliest first. */
  segments(): SegmentRow[]
  stream(segment: number, stream: Stream): Bytes
  /** Throws an AppError `not-found` for a document that is not there. */
  document(id: Id): Analysable
  /** Puts numbers in the order in which equal documents are shown: the newest first, then by title. */
  inOrder(numbers: readonly number[]): number[]
}

/** What is written into the workspace for the index. Each is done as a whole or not at all. */
export type IndexWrite =
  | {
      readonly kind: 'documents'
      readonly analysis: string
      readonly seen: number
      readonly documents: readonly AnalysedRow[]
    }
  | { readonly kind: 'pages'; readonly segment: number; readonly pages: readonly PageRow[] }
  | { readonly kind: 'segment'; readonly segment: SegmentRow; readonly replaces: readonly number[] }
  | { readonly kind: 'sweep' }
  | { readonly kind: 'clear' }

/** A document that was analysed again. It is written only where nothing about it has changed since `seen`. */
export interface AnalysedRow {
  readonly number: number
  readonly bytes: Uint8Array
}

export interface PageRow {
  readonly stream: Stream
  readonly page: number
  readonly bytes: Uint8Array
}

/** Writes for the index; answers when it is done. */
export type IndexSink = (write: IndexWrite) => Promise<void>
