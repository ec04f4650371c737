import type { ReviewItem } from '../../../shared/contract/versions.ts'
import type { DocumentText } from '../../../shared/model/document.ts'
import { MarkedWords } from '../../parallels/marked-words.tsx'
import { CHANGE_NAMES, gravestFirst, saidWords } from '../../parallels/change-words.ts'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { isGrave, reviewWords } from './review-words.ts'

/** UTF-16 units of the current text that are shown on each side. */
const AROUND = 120

/** The words as they were marked, beside those that stand there now, with what differs in boxes. */
export function ReviewCompared({ item, text }: { item: ReviewItem; text: DocumentText | undefined }) {
  const { statement, candidate, before, after, from, to } = item
  const changes = candidate?.changes ?? []
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long quote is scrolled by keys
    <div className="review-compared" role="group" aria-label="The quote then and now" tabIndex={0}>
      <p className={isGrave(item) ? 'review-verdict grave' : 'review-verdict'} role="status">
        {reviewWords(item)}
      </p>
      <article>
        <h3>
          <Mark stance={statement.stance} hedged={isHedged(statement)} /> Statement {statement.number} as it
          was marked
          <span className="muted small">text {from}</span>
        </h3>
        <p className="review-words" dir="auto">
          <span className="around">{before}</span>
          <MarkedWords text={statement.quote} start={0} marked={changes.map(({ left }) => left)} />
          <span className="around">{after}</span>
        </p>
      </article>
      <article>
        <h3>
          What stands there now <span className="muted small">text {to}</span>
        </h3>
        {candidate === null || text === undefined ? (
          <p className="muted">Choose its words in the text below, or leave it in the old text.</p>
        ) : (
          <p className="review-words" dir="auto">
            <span className="around">
              {text.text.slice(Math.max(0, candidate.start - AROUND), candidate.start)}
            </span>
            <MarkedWords
              text={text.text.slice(candidate.start, candidate.end)}
              start={0}
              marked={changes.map(({ right }) => right)}
            />
            <span className="around">{text.text.slice(candidate.end, candidate.end + AROUND)}</span>
          </p>
        )}
      </article>
      {candidate !== null && changes.length > 0 && text !== undefined && (
        <ul className="review-changes" aria-label="What differs">
          {gravestFirst(changes).map(({ kinds, left, right }) => (
            <li key={`${left.start}-${right.start}`}>
              <span className="caption">{kinds.map((kind) => CHANGE_NAMES[kind]).join(', ')}</span>{' '}
              {saidWords(statement.quote.slice(left.start, left.end))} →{' '}
              {saidWords(text.text.slice(candidate.start + right.start, candidate.start + right.end))}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
