import type { Block, DocumentFormat, FoundDate } from '../../shared/model/document.ts'
import type { PartialDate } from '../../shared/model/partial-date.ts'

/**
 * One readable format. A new format is one file that exports an importer and one line in `registry.ts`: the dialogs, the command
 * line and the tests for hostile files go through the registry.
 */
export interface Importer {
  format: DocumentFormat
  /** For people: "Web page". */
  label: string
  /** Lower case, with the dot. */
  extensions: readonly string[]
  /** Such files come out of containers alone, as a row of a table does. */
  inner?: true
  /** How its files begin, byte for character, where `recognise` knows that beginning as no text. */
  begins?: string
  /**
   * `declared` is the encoding that something outside the file names, `password` what a person typed. Throws a `Refusal` when the
   * bytes are not what the name promises.
   */
  read(bytes: Uint8Array, declared?: string, password?: string): Reading | Promise<Reading>
}

/** What an importer finds in a file. What it cannot tell is null; `extract` looks for it in the text. */
export interface Reading {
  encoding: string
  /** Line ends are LF; the words are those of the source. */
  text: string
  blocks: Block[]
  title: string | null
  outlet: string | null
  author: string | null
  url: string | null
  language: string | null
  dates: FoundDate[]
  /** Said to people beside the document: whole sentences. */
  warnings: string[]
}

/** A file as it goes into the workspace, without its original bytes. Plain data: it crosses the border between threads. */
export interface ExtractedDocument extends Reading {
  title: string
  published: PartialDate | null
  /** The date is a guess that a person should look at. */
  publishedCheck: boolean
  words: number
  format: DocumentFormat
}

/** A document with the bytes that it was read from. `sha256` is their hash in hex. */
export interface ImportedFile {
  extracted: ExtractedDocument
  original: Uint8Array
  sha256: string
  fileName: string
  /** Where the file lies, if it stays there, and when it was changed last. */
  source?: { path: string; changedAt: string }
  /** Its words as search keeps them, and by which rules they were found. */
  indexed?: { analysis: string; bytes: Uint8Array }
}
