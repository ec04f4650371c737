import { z } from 'zod'
import type { Reversal, SetAside, TimelineMark } from '../../shared/contract/timeline.ts'
import type { Id } from '../../shared/model/identity.ts'
import { IS_CONSISTENT } from '../../shared/model/link.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import type { Condition } from './filter-sql.ts'
import { all } from './rows.ts'
import { DATED, type TimelineDate } from './timeline-marks.ts'

/** Parts the reversals that stand from those of which a link says that statements of their two sides go together. */
export function partedBySetAside(
  db: Reader,
  found: readonly Reversal[],
  by: TimelineDate,
  where: Condition,
): { reversals: Reversal[]; setAside: SetAside[] } {
  const links = linksBetween(db, by, where)
  const reversals: Reversal[] = []
  const setAside: SetAside[] = []
  for (const { from, to } of found) {
    const link = links.get(pairOf(from, to)) ?? links.get(pairOf(to, from))
    if (link === undefined) reversals.push({ from, to })
    else setAside.push({ from, to, link })
  }
  return { reversals, setAside }
}

/** The links that say so between two statements that pass, by the pair of marks in which these stand. */
function linksBetween(db: Reader, by: TimelineDate, { sql, values }: Condition): Map<string, Id> {
  const { from, date } = DATED[by]
  const ends = all(
    db,
    endRow,
    `SELECT l.id AS link, ${date} AS date, s.stance, s.speaker, s.proposition FROM link AS l JOIN ${from}
      WHERE l.kind = ? AND s.id IN (l.source, l.target) AND ${sql}`,
    IS_CONSISTENT,
    ...values,
  )
  const links = [...Map.groupBy(ends, ({ link }) => link)]
  return new Map(
    links.flatMap(([link, [one, other]]) => (one && other ? [[pairOf(one, other), link] as const] : [])),
  )
}

const pairOf = (one: Place, other: Place): string => `${placeOf(one)} → ${placeOf(other)}`

const placeOf = ({ date, stance, speaker, proposition }: Place): string =>
  [date, stance, speaker, proposition].join(' ')

const place = {
  date: z.string().nullable(),
  stance,
  speaker: z.string().nullable(),
  proposition: z.string().nullable(),
}
type Place = Pick<TimelineMark, keyof typeof place>

const endRow = z.object({ link: z.string(), ...place })
