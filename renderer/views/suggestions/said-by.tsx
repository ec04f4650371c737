import type { Id } from '../../../shared/model/identity.ts'
import { useCall } from '../../client/hooks.ts'
import { counted } from '../../ui/counted.ts'
import { shortDate } from '../../ui/dates.ts'
import { isHedged, Mark } from '../../ui/mark.tsx'

/** Enough to tell one speaker from another. */
const MOST = 4

/** What a speaker has said, the first statements of it, to tell by whether two are one. */
export function SaidBy({ speaker }: { speaker: Id }) {
  const asked = { filter: { speakers: [speaker] }, limit: MOST }
  const found = useCall('statements.query', asked).data
  if (found === undefined) return null
  const { rows, total } = found
  return (
    <>
      <ul className="pair-said">
        {rows.map(({ id, stance, hedge, quote, title, outlet, published }) => (
          <li key={id}>
            <Mark stance={stance} hedged={isHedged({ hedge })} />
            <q dir="auto">{quote}</q>
            <span className="small muted" dir="auto">
              {[outlet ?? title, published === null ? 'no date' : shortDate(published, false)].join(', ')}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="small muted">{counted(total - rows.length, 'more', 'more')}</p>}
    </>
  )
}
