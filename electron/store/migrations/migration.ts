import type { Writer } from '../connection.ts'

/** One step of the schema. Versions rise, and leave room: a mended release can still put one between two others. */
export interface Migration {
  readonly version: number
  readonly about: string
  up(db: Writer): void
}
