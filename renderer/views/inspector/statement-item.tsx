import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { memo } from 'react'
import type { Statement } from '../../../shared/model/statement.ts'
import { usePanes } from '../../state/panes.ts'
import { showInReview } from '../../state/review.ts'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { Unfound } from '../../ui/unfound.tsx'

interface StatementItemProps {
  statement: Statement
  /** The name of its speaker. */
  speaker: string | undefined
  isCurrent: boolean
}

/** One statement in the list of a document. A list of hundreds draws only those that changed. */
export const StatementItem = memo(function StatementItem({
  statement,
  speaker,
  isCurrent,
}: StatementItemProps) {
  const { stance, quote, anchor } = statement
  return (
    <li>
      <button type="button" aria-current={isCurrent} onClick={() => choose(statement)}>
        <Mark stance={stance} hedged={isHedged(statement)} size={9} />
        <span className="small">
          <span dir="auto">{inQuotes(shorten(quote))}</span> <span className="muted">{speaker}</span>
          <Unfound count={Number(anchor !== 'sure')} />
        </span>
      </button>
    </li>
  )
})

function choose({ id, document, start, end, anchor }: Statement): void {
  if (anchor !== 'sure') return showInReview(id)
  usePanes.getState().goTo(document, { start, end })
  usePanes.getState().setCurrent(id)
}

/** The first words of a quote, without the quotation marks that the list puts around it. */
function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').replace(/^[“"«„]|[”"»,.;]+$/g, '')
  return words.length > 90 ? `${words.slice(0, 88).replace(/\s\S*$/, '')} …` : words
}
