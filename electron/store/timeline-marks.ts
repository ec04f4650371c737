import { z } from 'zod'
import type { TimelineMark } from '../../shared/contract/timeline.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Reader } from './connection.ts'
import type { Condition } from './filter-sql.ts'
import { all, flag } from './rows.ts'

/** By which date statements are placed: when it was said, or when the document came out. */
export type TimelineDate = 'said' | 'published'

/** Where that date is read, and as which term. */
export const DATED: Readonly<Record<TimelineDate, { readonly from: string; readonly date: string }>> = {
  said: { from: 'statement AS s', date: 's.said' },
  published: { from: 'statement AS s JOIN document AS d ON d.id = s.document', date: 'd.published' },
}

/** The marks of all statements that pass, by date and then by number; those without a date first. */
export function marksWhere(db: Reader, by: TimelineDate, { sql, values }: Condition): TimelineMark[] {
  const { from, date } = DATED[by]
  return all(
    db,
    markRow,
    `SELECT ${date} AS date, ${FIGURES} FROM ${from} WHERE ${sql} ${each(date)}`,
    ...values,
  )
}

/** A mark has one speaker, so what its words go back to tells its origins apart. */
const FIGURES = `s.stance, s.speaker, s.proposition, min(s.number) AS first, count(*) AS statements,
  count(DISTINCT s.origin) AS origins, min(coalesce(s.hedge IN ('possible', 'unclear'), 0)) AS hedged,
  sum(s.anchor <> 'sure') AS unfound`

/** In the order of an index as far as it goes. */
const each = (date: string) => `GROUP BY s.proposition, s.stance, s.speaker, ${date} ORDER BY ${date}, first`

const markRow = z.object({
  first: z.number(),
  date: z.string().nullable(),
  stance,
  hedged: flag,
  speaker: z.string().nullable(),
  proposition: z.string().nullable(),
  statements: z.number(),
  origins: z.number(),
  unfound: z.number(),
})
