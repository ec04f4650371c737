import type { Id } from '../../../shared/model/identity.ts'
import type { Analysable } from './analyse.ts'
import type { Stream } from './segment.ts'

/** A document as the index knows it. `analysis` names the rules by which it was analysed, '' for none that hold. */
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

/** A segment with the lengths of its streams; all pending documents up to and with `upTo` are in it or in an earlier one. */
export interface SegmentRow extends Readonly<Record<Stream, number>> {
  readonly id: number
  readonly upTo: number
}

/** Where the index lies. Everything that is read within `snapshot` is read as of one moment. */
export interface IndexSource {
  snapshot<T>(read: () => T): T
  /** Rises with every change that the index has to know of. */
  version(): number
  entriesSince(version: number): readonly EntryRow[]
  pendingAfter(id: number): readonly PendingRow[]
  /** The earliest first. */
  segments(): readonly SegmentRow[]
  page(segment: number, stream: Stream, page: number): Uint8Array | null
  freeSegment(): number
  /** True while there is something to sweep. */
  isLittered(): boolean
  /** Throws an AppError `not-found`. */
  document(id: Id): Analysable
  /** The numbers of all documents, in the order in which equally good ones are shown. */
  order(): readonly number[]
}

/** What is to be written for the index, each as a whole or not at all. */
export type IndexWrite =
  /** Documents that were analysed again; each only where nothing about it has changed since version `seen`. */
  | {
      readonly kind: 'documents'
      readonly analysis: string
      readonly seen: number
      readonly documents: readonly { readonly number: number; readonly bytes: Uint8Array }[]
    }
  | { readonly kind: 'pages'; readonly segment: number; readonly pages: readonly PageRow[] }
  /** Lets a segment, whose pages are all there, take the place of others. */
  | { readonly kind: 'segment'; readonly segment: SegmentRow; readonly replaces: readonly number[] }
  /** Takes away some of what nobody reads any more. */
  | { readonly kind: 'sweep' }
  /** Forgets the whole index, so that all documents are analysed again. */
  | { readonly kind: 'clear' }

export interface PageRow {
  readonly stream: Stream
  readonly page: number
  readonly bytes: Uint8Array
}

/** Writes for the index, and answers when it is done. */
export type IndexSink = (write: IndexWrite) => Promise<void>
