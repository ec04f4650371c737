import { packTimeline } from '../../shared/contract/packing/timeline-marks.ts'
import type {
  PackedTimeline,
  TimelineLane,
  TimelineLanes,
  TimelineMark,
} from '../../shared/contract/timeline.ts'
import type { Id } from '../../shared/model/identity.ts'
import type { StatementFilter } from '../../shared/model/statement-filter.ts'
import type { Stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { listPropositions } from './propositions.ts'
import { reversalsOf } from './reversals.ts'
import { partedBySetAside } from './set-aside.ts'
import { listSpeakers } from './speakers.ts'
import { marksWhere, type TimelineDate } from './timeline-marks.ts'

/** Statements by date, in lanes. */
export function getTimeline(
  db: Reader,
  asked: { lanes: TimelineLanes; date: TimelineDate; filter: StatementFilter },
): PackedTimeline {
  const where = whereOf(asked.filter)
  const marks = marksWhere(db, asked.date, where)
  return packTimeline({
    by: asked.lanes,
    lanes: lanesOf(db, asked.lanes, marks),
    ...partedBySetAside(db, reversalsOf(marks), asked.date, where),
  })
}

/** Speakers with most statements first, propositions in their order; the lane of what has none comes last. */
function lanesOf(db: Reader, by: TimelineLanes, marks: readonly TimelineMark[]): TimelineLane[] {
  const own = Map.groupBy(marks, (mark) => mark[by])
  const named = by === 'speaker' ? speakerLanes(db, own) : propositionLanes(db)
  const none = { key: null, label: by === 'speaker' ? 'No speaker' : 'No proposition', detail: '' }
  return [...named, none].flatMap((lane) => {
    const inLane = own.get(lane.key)
    if (inLane === undefined) return []
    const [claims, denials] = [statementsIn(inLane, 'claim'), statementsIn(inLane, 'denial')]
    return { ...lane, claims, denials, marks: inLane }
  })
}

function speakerLanes(db: Reader, own: ReadonlyMap<Id | null, readonly TimelineMark[]>) {
  const weights = new Map([...own].map(([id, marks]) => [id, statementsIn(marks)]))
  const weight = (id: Id) => weights.get(id) ?? 0
  return listSpeakers(db)
    .toSorted((a, b) => weight(b.id) - weight(a.id))
    .map(({ id, name, role }) => ({ key: id, label: name, detail: role }))
}

const propositionLanes = (db: Reader) =>
  listPropositions(db).map(({ id, text }) => ({ key: id, label: text, detail: '' }))

/** How many statements there are, or of one stance. */
const statementsIn = (marks: readonly TimelineMark[], stance?: Stance): number =>
  marks.reduce(
    (sum, mark) => (stance === undefined || mark.stance === stance ? sum + mark.statements : sum),
    0,
  )
