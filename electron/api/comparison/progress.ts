import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import { countCompared } from '../../store/parallels/compared-documents.ts'
import { readNumber } from '../../store/parallels/state.ts'
import { countWaiting } from '../../store/parallels/waiting-pairs.ts'
import type { Reader } from '../../store/open.ts'

/** What the thread of the comparison knows of its status. */
export type ComparisonProgress = Omit<ComparisonStatus, 'waitsForImport'>

/** How far the comparison of a workspace is, by what it has written down. */
export function comparisonProgress(db: Reader): ComparisonProgress {
  const version = readNumber(db, 'version')
  const { counted, unread, behind } = countCompared(db, version)
  const waiting = countWaiting(db)
  return {
    counted,
    unread,
    behind,
    waiting,
    busy: behind + waiting > 0,
    stopped: readNumber(db, 'stopped') === 1,
    version,
  }
}
