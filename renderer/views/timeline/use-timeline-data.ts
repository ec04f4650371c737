import { useMemo } from 'react'
import type { StatementRow } from '../../../shared/contract/statement-table.ts'
import type { Timeline, TimelineMark } from '../../../shared/contract/timeline.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { StatementFilter } from '../../../shared/model/statement-filter.ts'
import { useCall } from '../../client/hooks.ts'
import { useTimeline } from '../../state/timeline.ts'
import { NO_FIGURE, otherOf, othersOf, type Other } from './others.ts'
import { gatherUndated } from './place.ts'

/** What the timeline draws, apart from places. */
export interface TimelineData {
  timeline: Timeline
  /** Those that the filter of words lets through, what has no date in a lane of its own. */
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
  const timeline = useCall('timeline.get', { lanes: kind, date, filter }, { keepPrevious: true }).data
  const named = useNamed(kind)
  return useMemo(() => {
    if (timeline === undefined) return null
    const others = othersOf(timeline.lanes, kind, named)
    const byId = new Map<Id | null, Other>(others.map((other) => [other.id, other]))
    const without = kind === 'speaker' ? 'no proposition' : 'no speaker'
    const wanted = words.trim().toLowerCase()
    return {
      timeline,
      lanes: gatherUndated(timeline.lanes).filter(({ label }) => label.toLowerCase().includes(wanted)),
      others,
      figureOf: (mark) => byId.get(otherOf(mark, kind))?.figure ?? NO_FIGURE,
      otherName: (mark) => byId.get(otherOf(mark, kind))?.name ?? without,
    }
  }, [timeline, kind, named, words])
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
  return useMemo(() => {
    const wanted = new Set(mark?.statements)
    return data?.rows.filter(({ id }) => wanted.has(id)) ?? []
  }, [data, mark])
}

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
