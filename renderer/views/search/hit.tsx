import { useEffect, useRef } from 'react'
import type { Passage, SearchHit } from '../../../shared/contract/search.ts'
import { useSearch } from '../../state/search.ts'
import { counted } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { isHedged, Mark } from '../../ui/mark.tsx'
import { FoundText } from './found-text.tsx'
import { openPassage } from './open-passage.ts'
import { whyWords } from './why-words.ts'

interface HitProps {
  hit: SearchHit
  /** Among all hits. */
  index: number
  /** The passage of this hit that is chosen. */
  chosen: number | null
}

/** A document with the places that were found in it; where the list is flat, each place says itself where it stands. */
export function Hit({ hit, index, chosen }: HitProps) {
  const flat = useSearch((search) => search.flat)
  const { title, outlet, published, reliability, matches, passages, document } = hit
  const shown = passages.reduce((sum, { matches: places }) => sum + Math.max(1, places.length), 0)
  const unshown = passages[0]?.statement === null && passages[0].note === null ? matches - shown : 0
  return (
    <article className={flat ? 'hit-group flat' : 'hit-group'}>
      <h2 className={flat ? 'visually-hidden' : undefined} dir="auto">
        {title}
      </h2>
      {!flat && document !== null && (
        <div className="row small muted">
          {outlet !== null && <span dir="auto">{outlet}</span>}
          <span>{published === null ? 'no date' : dateWords(published)}</span>
          {reliability !== null && <Grade reliability={reliability} />}
          {matches > 0 && <span>{counted(matches, 'place')}</span>}
        </div>
      )}
      <ul>
        {passages.map((passage, i) => (
          <PassageRow
            key={`${passage.note ?? ''} ${passage.start} ${passage.statement?.id ?? ''}`}
            hit={hit}
            passage={passage}
            place={{ hit: index, passage: i }}
            on={i === chosen}
            flat={flat}
          />
        ))}
      </ul>
      {unshown > 0 && (
        <p className="small muted more">and {counted(unshown, 'more place')} in this document</p>
      )}
    </article>
  )
}

interface PassageRowProps {
  hit: SearchHit
  passage: Passage
  place: { hit: number; passage: number }
  on: boolean
  flat: boolean
}

function PassageRow({ hit, passage, place, on, flat }: PassageRowProps) {
  const row = useRef<HTMLButtonElement>(null)
  const choose = useSearch((search) => search.choose)
  const { statement } = passage
  useEffect(() => {
    if (on) row.current?.scrollIntoView({ block: 'nearest' })
  }, [on])
  return (
    <li>
      <button
        ref={row}
        type="button"
        className="passage"
        aria-current={on}
        onFocus={() => choose(place)}
        onClick={() => choose(place)}
        onDoubleClick={({ ctrlKey, metaKey }) => openPassage(hit, place.passage, ctrlKey || metaKey)}
      >
        {statement !== null && (
          <Mark
            stance={statement.stance}
            hedged={isHedged(statement)}
            label={isHedged(statement) ? `${statement.stance}, hedged` : statement.stance}
          />
        )}
        {flat && <Source hit={hit} />}
        <span className="quote" dir="auto">
          <FoundText
            text={passage.text}
            start={passage.start}
            matches={passage.matches}
            statement={passage.note === null ? statement : null}
          />
        </span>
        <span className="why">{whyWords(passage)}</span>
      </button>
    </li>
  )
}

/** One line: outlet, day, and as much of the title as there is room for. */
function Source({ hit: { outlet, published, title } }: { hit: SearchHit }) {
  const day = published === null ? null : dateWords(published)
  return (
    <span className="source small muted" dir="auto">
      {[outlet, day, title].filter((part) => part !== null).join(' · ')}
    </span>
  )
}
