import type { LedgerQuote } from '../../../shared/contract/ledger.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { useShell } from '../../state/shell.ts'

/** Opens quotes in panes beside each other, each at its place and chosen. */
export function readSideBySide(quotes: readonly LedgerQuote[]): void {
  const [lost] = quotes.filter(({ anchor }) => anchor !== 'sure')
  if (lost) return showInReview(lost.id)
  useShell.getState().show('read')
  const { openDocument, setCurrent } = usePanes.getState()
  quotes.forEach(({ document, id, start, end }, index) => {
    openDocument(document, { beside: index > 0, at: { start, end } })
    setCurrent(id)
  })
}
