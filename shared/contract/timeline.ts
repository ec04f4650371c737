import { z } from 'zod'
import { id } from '../model/identity.ts'
import { partialDate } from '../model/partial-date.ts'
import { stance } from '../model/stance.ts'
import { statementFilter } from '../model/statement-filter.ts'
import { query } from './define.ts'

const count = z.number().int().nonnegative()

/** Statements that stand in one place of the timeline. `date` null: not dated. `unfound`: as in the ledger. */
export const timelineMark = z.object({
  date: partialDate.nullable(),
  stance,
  hedged: z.boolean(),
  speaker: id.nullable(),
  proposition: id.nullable(),
  statements: z.array(id),
  origins: count,
  unfound: count,
})
export type TimelineMark = z.infer<typeof timelineMark>

export const timelineLane = z.object({
  /** Id of the speaker or proposition; null for statements without one. */
  key: id.nullable(),
  label: z.string(),
  detail: z.string(),
  claims: count,
  denials: count,
  marks: z.array(timelineMark),
})
export type TimelineLane = z.infer<typeof timelineLane>

/** One side of a reversal: what a speaker said of a proposition on one date. */
const turn = z.object({ date: partialDate, stance, statements: z.array(id) })

/** A speaker who claims what they denied before, or the other way round. Only where one date is surely the later one. */
export const reversal = z.object({ speaker: id, proposition: id, from: turn, to: turn })
export type Reversal = z.infer<typeof reversal>

/** A reversal of which a person has said that it is none, by a link between its two sides. */
const setAside = reversal.extend({ link: id })
export type SetAside = z.infer<typeof setAside>

export const timeline = z.object({
  lanes: z.array(timelineLane),
  reversals: z.array(reversal),
  setAside: z.array(setAside),
  first: partialDate.nullable(),
  last: partialDate.nullable(),
  undated: count,
})
export type Timeline = z.infer<typeof timeline>

/** Who said what when, and who turned. */
export const timelineCalls = {
  'timeline.get': query(
    z.object({
      lanes: z.enum(['speaker', 'proposition']).default('speaker'),
      date: z.enum(['said', 'published']).default('said'),
      filter: statementFilter.default({}),
    }),
    timeline,
  ),
} as const
