import type { Reversal } from '../../../shared/contract/timeline.ts'
import type { TimelineChoice } from '../../state/timeline.ts'

/** The reversal that the panel tells: the chosen one, or the first while nothing is chosen. Null while a mark is. */
export function shownTurn(
  reversals: readonly Reversal[],
  chosen: TimelineChoice | null,
): (Reversal & { index: number }) | null {
  if (chosen?.kind === 'mark') return null
  const index = Math.min(chosen?.index ?? 0, reversals.length - 1)
  const reversal = reversals[index]
  return reversal === undefined ? null : { ...reversal, index }
}
