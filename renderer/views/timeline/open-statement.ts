import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'

/** Shows a statement in its text and chooses it there. `beside` keeps what is open. */
export function openStatement(
  { id, document, start, end, anchor }: Pick<StatementRow, 'id' | 'document' | 'start' | 'end' | 'anchor'>,
  beside = false,
): void {
  if (anchor !== 'sure') return showInReview(id)
  useShell.getState().show('read')
  const panes = usePanes.getState()
  panes.openDocument(document, { beside, at: { start, end } })
  panes.setCurrent(id)
}
