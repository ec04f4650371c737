import type { TableColumns } from '../../shared/model/table-columns.ts'
import type { ByteSource } from '../zip/byte-source.ts'
import type { RefusalCode } from './refusal.ts'

/**
 * A file that holds several documents. Each part then goes the ordinary way of a file: its hash, its format by its name, its text. A
 * new one is one file in `containers` and one line in `registry.ts`. A letter is both: a document, and the container of what hangs on it.
 */
export interface Container {
  /** For people: "Archive". */
  label: string
  /** Lower case, with the dot. */
  extensions: readonly string[]
  /** It reads its source in pieces and goes on from any part, so its file may be of any size. Every other is read as a whole, each time. */
  inPieces?: true
  /**
   * The parts in their order, one after the other: nothing is unpacked before it is asked for. Throws a `Refusal` for bytes that are not
   * what the name promises; where that shows only later, what came before stands.
   */
  parts(source: ByteSource, options: ContainerOptions): Iterable<Part> | AsyncIterable<Part>
}

/** A part to go on from: how many are before it and, where the container said so, at which byte it begins. */
export interface Bookmark {
  place: number
  at: number
}

export const BEGINNING: Bookmark = { place: 0, at: 0 }

export interface ContainerOptions {
  /** The first part that is wanted; a container that is not `inPieces` begins at its beginning all the same. */
  from: Bookmark
  /** What a person said of the columns of tables. */
  tables: readonly TableColumns[]
}

export interface Part {
  /** Names the part within its container, and by its ending what it is: `3 · The gates.eml`. */
  name: string
  /** Passed over in silence where its kind cannot be read: a picture that hangs on a letter. */
  optional?: boolean
  /** Where it begins, in bytes, for a container that goes on from there. */
  at?: number
  /** Throws a `Refusal` where this part alone cannot be had. */
  bytes(): Uint8Array
}

/** A part with its bytes, or why it has none. Plain data: it crosses the border between threads. */
export type TakenPart =
  | { name: string; kind: 'file'; bytes: Uint8Array }
  | { name: string; kind: 'refused'; code: RefusalCode; message: string }

/** Some parts, and where the next ones begin; null where there are none. */
export interface PartBatch {
  parts: TakenPart[]
  next: Bookmark | null
}
