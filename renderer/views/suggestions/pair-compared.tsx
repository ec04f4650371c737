import type { ReactNode } from 'react'
import { useCall } from '../../client/hooks.ts'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { FoundText } from '../search/found-text.tsx'
import { SaidBy } from './said-by.tsx'
import type { PairSide, PairToShow } from './pair-to-show.ts'

/** Both sides with the paragraph around each, and why the program asks. */
export function PairCompared({
  pair: { left, right, reasons },
  children,
}: {
  pair: PairToShow
  children: ReactNode
}) {
  return (
    <div className="pair-compared">
      <Side side={left} />
      <Side side={right} />
      <div className="pair-why">
        <h3 className="caption">Why it is asked</h3>
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
      {children}
    </div>
  )
}

function Side({ side }: { side: PairSide }) {
  const { name, detail, quote, stance, isGuess } = side
  return (
    <article className={isGuess ? 'pair-card guess-stance' : 'pair-card'}>
      <h3>
        {stance !== null && <Mark stance={stance} hedged={isHedged(side)} />}
        <span dir="auto">{name}</span>
        {isGuess && <span className="muted small">a guess, not yet a statement</span>}
      </h3>
      <p className="small muted" dir="auto">
        {detail}
      </p>
      {side.place === null ? <p dir="auto">{quote}</p> : <InText side={side} place={side.place} />}
      {side.speaker !== undefined && <SaidBy speaker={side.speaker} />}
      {side.hangsOn !== undefined && (
        <p className="small muted" dir="auto">
          {side.hangsOn === null ? 'No proposition yet' : `Proposition: ${side.hangsOn}`}
        </p>
      )}
    </article>
  )
}

function InText({ side, place }: { side: PairSide; place: NonNullable<PairSide['place']> }) {
  const text = useCall('documents.text', { id: place.document }).data
  const block = text?.blocks.findLast(({ start }) => start <= place.start)
  if (text === undefined || block === undefined) return <p className="preview-text">{side.quote}</p>
  const words = text.text.slice(block.start, Math.max(block.end, place.end))
  const statement = side.stance === null ? null : { ...place, stance: side.stance }
  return (
    <p className="preview-text" dir="auto">
      <FoundText text={words} start={block.start} matches={[]} statement={statement} underlined />
    </p>
  )
}
