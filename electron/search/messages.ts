import type { Id } from '../../shared/model/identity.ts'
import type { TextAnswer, TextQuery } from './clause.ts'
import type { IndexedDocument } from './text-index.ts'

/** What the service asks of its thread. The thread works them off in order, so a query sees every change sent before it. */
export type ToWorker =
  | { kind: 'put'; documents: readonly IndexedDocument[] }
  | { kind: 'remove'; ids: readonly Id[] }
  | { kind: 'query'; call: number; query: TextQuery }

/** What the thread answers. `indexed` counts documents of a put that is done. */
export type FromWorker =
  | { kind: 'indexed'; documents: number }
  | { kind: 'found'; call: number; answer: TextAnswer }
  | { kind: 'failed'; call: number; message: string }
