import type { Id } from '../../../shared/model/identity.ts'
import type { Speakers } from '../../store/parallels/noted-speakers.ts'
import type { ComparisonProgress } from './progress.ts'

/**
 * What the service asks of its thread. Changes that it is told of are counted since it started. From `standBack` to `goOn` it only
 * aligns what it is asked to.
 */
export type ToComparison =
  | { kind: 'refresh'; speakers: Speakers; change: number }
  | { kind: 'again' | 'stop' | 'resume' }
  | { kind: 'standBack' | 'goOn' }
  | { kind: 'close' }
  | { kind: 'align'; call: number; left: Id; right: Id }

/**
 * What the thread tells. Of its progress now and then, and whenever there is nothing left to do; `origins` where those of
 * statements have changed since it told before, `heard` the last change that it knew of.
 */
export type FromComparison =
  | { kind: 'progress'; status: ComparisonProgress; origins: boolean; heard: number }
  | { kind: 'aligned'; call: number }
  | { kind: 'failed'; call: number; message: string }
