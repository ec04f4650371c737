import type { Reply } from '../jobs/reply.ts'
import type { TextAnswer, TextQuery } from './clause.ts'
import type { IndexWrite } from './index/index-source.ts'

/** What the service asks of its thread, and its answers to what the thread asks to be written. */
export type ToThread =
  | { kind: 'find'; call: number; query: TextQuery }
  | { kind: 'refresh' }
  | { kind: 'written'; write: number; reply: Reply }

/** What the thread answers, and what it asks to be written. `behind` counts documents that are missing in the index. */
export type FromThread =
  | { kind: 'found'; call: number; answer: TextAnswer }
  | { kind: 'failed'; call: number; reply: Extract<Reply, { ok: false }> }
  | { kind: 'behind'; documents: number }
  | { kind: 'write'; write: number; what: IndexWrite }

/** What the thread finds as its `workerData`: what its program was given, and which calls have been taken back. */
export interface SearchThreadData {
  readonly data: unknown
  readonly withdrawn: SharedArrayBuffer
}
