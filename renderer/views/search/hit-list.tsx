import { useEffect, useRef } from 'react'
import type { Passage, SearchHit } from '../../../shared/contract/search.ts'
import { useSearch } from '../../state/search.ts'
import { dateWords } from '../../ui/dates.ts'
import { Grade } from '../../ui/grade.tsx'
import { MarkedText } from './marked-text.tsx'
import { openPassage } from './open-passage.ts'

/** Hits grouped by document; one passage is chosen. */
export function HitList({ hits, chosen }: { hits: readonly SearchHit[]; chosen: number }) {
  let next = 0
  return hits.map((hit) => {
    const first = next
    next += hit.passages.length
    return <Hit key={hit.document ?? hit.title} hit={hit} first={first} chosen={chosen} />
  })
}

function Hit({ hit, first, chosen }: { hit: SearchHit; first: number; chosen: number }) {
  const { title, outlet, published, reliability, matches } = hit
  const unshown = matches - hit.passages.reduce((sum, passage) => sum + passage.matches.length, 0)
  return (
    <article className="hit-group">
      <h2 dir="auto">{title}</h2>
      <div className="row small muted">
        {outlet !== null && <span>{outlet}</span>}
        <span>{published === null ? 'no date' : dateWords(published)}</span>
        {reliability !== null && <Grade reliability={reliability} />}
        <span>
          {matches} {matches === 1 ? 'place' : 'places'}
        </span>
      </div>
      <ul>
        {hit.passages.map((passage, index) => (
          <PassageRow
            key={passage.start}
            hit={hit}
            passage={passage}
            index={index}
            place={first + index}
            on={first + index === chosen}
          />
        ))}
      </ul>
      {unshown > 0 && (
        <p className="small muted more">
          and {unshown} more {unshown === 1 ? 'place' : 'places'} in this document
        </p>
      )}
    </article>
  )
}

interface PassageRowProps {
  hit: SearchHit
  passage: Passage
  /** Within the hit. */
  index: number
  /** Among all passages on screen. */
  place: number
  on: boolean
}

function PassageRow({ hit, passage, index, place, on }: PassageRowProps) {
  const row = useRef<HTMLButtonElement>(null)
  const choose = useSearch((search) => search.choose)
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
        onDoubleClick={(event) => openPassage(hit, index, event.ctrlKey || event.metaKey)}
      >
        <span className="quote" dir="auto">
          <MarkedText text={passage.text} start={passage.start} matches={passage.matches} />
        </span>
        <span className="why">{passage.reasons.map(({ how }) => how).join('; ')}</span>
      </button>
    </li>
  )
}
