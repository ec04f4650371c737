import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import type { Id } from '../../../shared/model/identity.ts'

/** What the service asks of its thread. */
export type ToComparison =
  | { kind: 'refresh' | 'again' | 'stop' | 'resume' }
  | { kind: 'close' }
  | { kind: 'align'; call: number; left: Id; right: Id }

/** What the thread tells. `changed` is told now and then while passages or origins change, and once at the end. */
export type FromComparison =
  | { kind: 'status'; status: ComparisonStatus }
  | { kind: 'changed'; origins: boolean }
  | { kind: 'aligned'; call: number }
  | { kind: 'failed'; call: number; message: string }
