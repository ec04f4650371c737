import { z } from 'zod'
import type { Timeline, TimelineLane, TimelineMark } from '../../shared/contract/timeline.ts'
import type { Id } from '../../shared/model/identity.ts'
import { stance } from '../../shared/model/stance.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { listPropositions } from './propositions.ts'
import { reversalsOf } from './reversals.ts'
import { partedBySetAside } from './set-aside.ts'
import { all, flag } from './rows.ts'
import { listSpeakers } from './speakers.ts'
import { ORIGIN } from './wording.ts'

type Lanes = 'speaker' | 'proposition'

const eventRow = z.object({
  id: z.string(),
  date: z.string().nullable(),
  stance,
  hedged: flag,
  speaker: z.string().nullable(),
  proposition: z.string().nullable(),
  origin: z.string(),
  unfound: flag,
})
type TimelineEvent = z.infer<typeof eventRow>

/** Statements by date, in lanes. A mark stands for all of one speaker, proposition, stance and date. */
export function getTimeline(
  db: Reader,
  asked: { lanes: Lanes; date: 'said' | 'published'; filter: StatementFilter },
): Timeline {
  const { sql, values } = whereOf(asked.filter)
  const events = all(db, eventRow, `${EVENTS[asked.date]} WHERE ${sql} ORDER BY date, s.number`, ...values)
  const dates = events.flatMap(({ date }) => date ?? [])
  return {
    lanes: lanesOf(db, asked.lanes, events),
    ...partedBySetAside(db, reversalsOf(events)),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    undated: events.length - dates.length,
  }
}

/** Speakers with most statements first, propositions in their order; the lane of what has none comes last. */
function lanesOf(db: Reader, by: Lanes, events: readonly TimelineEvent[]): TimelineLane[] {
  const own = Map.groupBy(events, (event) => event[by])
  const named = by === 'speaker' ? speakerLanes(db, own) : propositionLanes(db)
  const none = { key: null, label: by === 'speaker' ? 'No speaker' : 'No proposition', detail: '' }
  return [...named, none].flatMap((lane) => {
    const inLane = own.get(lane.key)
    return inLane === undefined ? [] : { ...lane, ...countsOf(inLane), marks: marksOf(inLane) }
  })
}

function speakerLanes(db: Reader, own: ReadonlyMap<Id | null, readonly TimelineEvent[]>) {
  const weight = (id: Id) => own.get(id)?.length ?? 0
  return listSpeakers(db)
    .toSorted((a, b) => weight(b.id) - weight(a.id))
    .map(({ id, name, role }) => ({ key: id, label: name, detail: role }))
}

const propositionLanes = (db: Reader) =>
  listPropositions(db).map(({ id, text }) => ({ key: id, label: text, detail: '' }))

const countsOf = (events: readonly TimelineEvent[]) => ({
  claims: events.filter((event) => event.stance === 'claim').length,
  denials: events.filter((event) => event.stance === 'denial').length,
})

function marksOf(events: readonly TimelineEvent[]): TimelineMark[] {
  const same = Map.groupBy(events, ({ date, stance, speaker, proposition }) =>
    [date, stance, speaker, proposition].join(' '),
  )
  return [...same.values()].flatMap((group) => {
    const [one] = group
    if (one === undefined) return []
    const { date, stance, speaker, proposition } = one
    return {
      date,
      stance,
      speaker,
      proposition,
      hedged: group.every(({ hedged }) => hedged),
      statements: group.map(({ id }) => id),
      origins: new Set(group.map(({ origin }) => origin)).size,
      unfound: group.filter(({ unfound }) => unfound).length,
    }
  })
}

const COLUMNS = `s.id, s.stance, s.speaker, s.proposition, ${ORIGIN} AS origin,
  coalesce(s.hedge IN ('possible', 'unclear'), 0) AS hedged, s.anchor <> 'sure' AS unfound`
const EVENTS = {
  said: `SELECT s.said AS date, ${COLUMNS} FROM statement AS s`,
  published: `SELECT d.published AS date, ${COLUMNS} FROM statement AS s JOIN document AS d ON d.id = s.document`,
}
