import { z } from 'zod'
import { count } from '../model/count.ts'
import { id, type Id } from '../model/identity.ts'
import { partialDate, type PartialDate } from '../model/partial-date.ts'
import type { Stance } from '../model/stance.ts'
import { statementFilter } from '../model/statement-filter.ts'
import { query } from './define.ts'

export const timelineLanes = z.enum(['speaker', 'proposition'])
export type TimelineLanes = z.infer<typeof timelineLanes>

/**
 * Statements that stand in one place of the timeline: all of one speaker, proposition, stance and date. `date` null: not dated.
 * `first` is the lowest number of them, which no other mark has. `unfound`: as in the ledger.
 */
export interface TimelineMark {
  readonly first: number
  readonly date: PartialDate | null
  readonly stance: Stance
  readonly hedged: boolean
  readonly speaker: Id | null
  readonly proposition: Id | null
  readonly statements: number
  readonly origins: number
  readonly unfound: number
}

/** `key`: of the speaker or proposition; null for statements without one. Marks come by date, those without one first. */
const packedLane = z.object({
  key: id.nullable(),
  label: z.string(),
  detail: z.string(),
  claims: count,
  denials: count,
  /** As `packing/timeline-marks.ts` packs them. */
  marks: z.array(count),
})
type PackedLane = z.infer<typeof packedLane>
export type TimelineLane = Omit<PackedLane, 'marks'> & { marks: readonly TimelineMark[] }

/** A speaker who claims what they denied before, or the other way round. Only where one date is surely the later one. */
export interface Reversal {
  readonly from: DatedMark
  readonly to: DatedMark
}
export type DatedMark = TimelineMark & { readonly date: PartialDate }

export const isDated = (mark: TimelineMark | undefined): mark is DatedMark =>
  mark !== undefined && mark.date !== null

/** A reversal of which a person has said that it is none, by a link between its two sides. */
export interface SetAside extends Reversal {
  readonly link: Id
}

/** `by`: what its lanes are of. */
export interface Timeline {
  by: TimelineLanes
  lanes: TimelineLane[]
  reversals: Reversal[]
  setAside: SetAside[]
}

/** A timeline as it travels; `packing/timeline-marks.ts` says what its numbers are. */
export const packedTimeline = z.object({
  by: timelineLanes,
  dates: z.array(partialDate),
  others: z.array(id),
  lanes: z.array(packedLane),
  reversals: z.array(count),
  setAside: z.array(z.object({ link: id, from: count, to: count })),
})
export type PackedTimeline = z.infer<typeof packedTimeline>

/** Who said what when, and who turned. */
export const timelineCalls = {
  'timeline.get': query(
    z.object({
      lanes: timelineLanes.default('speaker'),
      date: z.enum(['said', 'published']).default('said'),
      filter: statementFilter.default({}),
    }),
    packedTimeline,
  ),
} as const
