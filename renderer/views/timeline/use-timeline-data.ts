import { useMemo } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import { openTimeline, otherOf } from '../../../shared/contract/packing/timeline-marks.ts'
import type { Timeline, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { useCall } from '../../client/hooks.ts'
import { useTimeline } from '../../state/timeline.ts'
import { NO_FIGURE, othersOf, WITHOUT, type Other } from './others.ts'
import { gatherUndated } from './undated.ts'

/** What the timeline draws, apart from places. */
export interface TimelineData {
  timeline: Timeline
  /** Those that the filter of words lets through. */
  fitting: Timeline['lanes']
  /** The same as they are drawn: what has no date stands in a lane of its own. */
  lanes: Timeline['lanes']
  others: readonly Other[]
  figureOf(mark: TimelineMark): string
  otherName(mark: TimelineMark): string
}

/** The timeline as it is looked at; null before the first answer. */
export function useTimelineData(): TimelineData | null {
  const { lanes: kind, date, range, words } = useTimeline()
  const filter = useMemo(
    (): StatementFilter => ({
      stances: ['claim', 'denial'],
      ...(range === null ? {} : { [date]: range }),
    }),
    [date, range],
  )
  const answer = useCall('timeline.get', { lanes: kind, date, filter }, { keepPrevious: true }).data
  const timeline = useMemo(() => (answer === undefined ? null : openTimeline(answer)), [answer])
  const named = useNamed(kind)
  return useMemo(() => {
    if (timeline === null) return null
    const others = othersOf(timeline, named)
    const byId = new Map<Id | null, Other>(others.map((other) => [other.id, other]))
    const fits = hasWords(words)
    const fitting = timeline.lanes.filter(({ label }) => fits(label))
    return {
      timeline,
      fitting,
      lanes: gatherUndated(fitting),
      others,
      figureOf: (mark) => byId.get(otherOf(mark, timeline.by))?.figure ?? NO_FIGURE,
      otherName: (mark) => byId.get(otherOf(mark, timeline.by))?.name ?? WITHOUT[timeline.by],
    }
  }, [timeline, named, words])
}

/** Propositions in the order of the ledger, or speakers by name. */
function useNamed(lanes: 'speaker' | 'proposition'): readonly { id: Id; name: string }[] {
  const propositions = useCall('propositions.list', {}).data
  const speakers = useCall('speakers.list', {}).data
  return useMemo(
    () => (lanes === 'speaker' ? propositions?.map(({ id, text }) => ({ id, name: text })) : speakers) ?? [],
    [lanes, propositions, speakers],
  )
}

/** Statements of one mark that are read at a time. */
const MOST = 500

/** The statements of a mark, in the order in which they were published. */
export function useMarkRows(mark: TimelineMark | null): readonly StatementRow[] {
  const date = useTimeline((state) => state.date)
  const filter = mark === null ? {} : markFilter(mark, date)
  const sort = [{ by: 'published', down: false } as const]
  const { data } = useCall(
    'statements.query',
    { filter, sort, limit: MOST },
    { enabled: mark !== null, keepPrevious: true },
  )
  // The filter cuts dates to days, and the rows may still be those of the mark before.
  return useMemo(
    () => (mark === null ? [] : (data?.rows.filter((row) => isIn(mark, row, date)) ?? [])),
    [data, mark, date],
  )
}

const isIn = (mark: TimelineMark, row: StatementRow, date: 'said' | 'published'): boolean =>
  row[date] === mark.date &&
  row.stance === mark.stance &&
  row.speaker === mark.speaker &&
  row.proposition === mark.proposition

/** The statements of a mark as the table of statements takes them. A date that is known to the minute is cut to its day. */
export function markFilter(mark: TimelineMark, date: 'said' | 'published'): StatementFilter {
  const day = mark.date?.slice(0, 10)
  return {
    stances: [mark.stance],
    speakers: [mark.speaker],
    propositions: [mark.proposition],
    ...(day === undefined ? {} : { [date]: { from: day, to: day } }),
  }
}
