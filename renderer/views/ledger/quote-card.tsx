import type { ReactNode } from 'react'
import type { LedgerQuote } from '../../../shared/contract/ledger.ts'
import { MarkedWords } from '../../parallels/marked-words.tsx'
import type { Span } from '../../reader/span.ts'
import { dateWords, shortDate } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { Unfound } from '../../ui/unfound.tsx'
import { beginningOf, endOf } from './around.ts'
import { dragStatements } from './drag.ts'
import { readSideBySide } from './read-sides.ts'
import type { Wording } from './wordings.ts'

interface QuoteCardProps {
  title: ReactNode
  wording: Wording
  /** What differs from the wording beside it, in UTF-16 units of the quote. */
  marked?: readonly Span[] | undefined
}

/** One wording with the words around it, and where it stands. By its title it is dragged onto another row; its words can be selected. */
export function QuoteCard({ title, wording: { quote, also }, marked = NONE }: QuoteCardProps) {
  return (
    <li className="quote-card">
      <h3
        draggable
        title="Drag it onto the proposition to which it speaks"
        onDragStart={(event) =>
          dragStatements(event, {
            statements: [quote, ...also].map(({ id }) => id),
            from: quote.proposition,
          })
        }
      >
        {title}
      </h3>
      <p className="quote" dir="auto">
        <span className="around">{endOf(quote.before)}</span>
        <q>
          <MarkedWords text={quote.quote} start={0} marked={marked} />
        </q>
        <span className="around">{beginningOf(quote.after)}</span>
      </p>
      <p className="source">
        {quote.reliability !== null && <Grade reliability={quote.reliability} />}
        <SourceButton quote={quote} />
        <Unfound count={Number(quote.anchor !== 'sure')} />
        {howReported(quote) !== '' && <span>{howReported(quote)}</span>}
      </p>
      {also.length > 0 && (
        <p className="source">
          Same words in{' '}
          {also.map((other) => (
            <span key={other.id} className="row">
              <SourceButton quote={other} />
              <Unfound count={Number(other.anchor !== 'sure')} />
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** Goes to the place in the text. */
function SourceButton({ quote }: { quote: LedgerQuote }) {
  const { outlet, title, published } = quote
  const words = [outlet ?? title, published === null ? 'no date' : shortDate(published, false)].join(', ')
  const hint = `Open ${title}${published === null ? '' : `, ${dateWords(published)}`} at this place`
  return (
    <button
      type="button"
      className="source-button"
      title={hint}
      aria-label={`${words}. Statement ${quote.number}, open in its text`}
      onClick={() => readSideBySide([quote])}
    >
      {words}
    </button>
  )
}

function howReported({ reported, cue }: LedgerQuote): string {
  return [reported, cue === null ? null : `“${cue}”`].filter((part) => part !== null).join(', ')
}

const NONE = [] as const
