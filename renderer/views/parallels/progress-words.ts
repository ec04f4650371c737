import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import { counted } from '../../ui/counted.ts'

/** How far the comparison of all documents is, in words. */
export function progressWords(status: ComparisonStatus): string {
  const { counted: known, unread, behind, waiting, stopped, waitsForImport } = status
  if (stopped && behind > 0)
    return `Stopped. ${counted(behind, 'document')} not compared; what was found stays.`
  if (stopped) return 'Stopped. What was found stays; new documents are not compared.'
  if (waitsForImport) return 'Waits for the import. What was found so far is shown.'
  if (unread > 0) return `Reading: ${counted(unread, 'new document')} to go, then they are compared.`
  if (behind > 0) return `Comparing: ${counted(behind, 'document')} to go. What was found so far is shown.`
  if (waiting > 0) return `Looking closer at ${counted(waiting, 'pair')} of documents; the best are shown.`
  return `${counted(known, 'document')} compared with each other.`
}

/** The share of the work that is done, 0 to 1: each document is read once and compared once. */
export function shareDone({ counted: known, unread, behind }: ComparisonStatus): number {
  const all = known + unread
  return all === 0 ? 0 : (known + all - behind) / (2 * all)
}
