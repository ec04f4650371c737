import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import type { Id } from '../../../shared/model/identity.ts'

/** What the service asks of its thread. */
export type ToComparison =
  | { kind: 'refresh' | 'again' | 'stop' | 'resume' }
  | { kind: 'close' }
  | { kind: 'align'; call: number; left: Id; right: Id }

/**
 * What the thread tells. Of its progress now and then, and whenever there is nothing left to do; `origins` where those of
 * statements have changed since it told before.
 */
export type FromComparison =
  | { kind: 'progress'; status: ComparisonStatus; origins: boolean }
  | { kind: 'aligned'; call: number }
  | { kind: 'failed'; call: number; message: string }
