import { z } from 'zod'
import type { FilterField } from '../../shared/query/fields.ts'
import type { Reader } from './connection.ts'
import type { Found } from './query-found.ts'
import { all, first } from './rows.ts'
import { IS_FIRST, ORIGIN } from './wording.ts'

/** A field whose values can be counted. */
export type CountedField = Exclude<FilterField, 'is' | 'in'>

/** A value with how many have it, the most frequent first; dates in their order. `key` is null for those that have none. */
export type ValueCount = z.infer<typeof countRow>

/** Counts what was found by the values of a field. Those of a statement need statements; those of a document take either. */
export function countBy(db: Reader, field: CountedField, { from, sql, values }: Found): ValueCount[] {
  const joined = field === 'tag' ? `${from} LEFT JOIN statement_tag AS t ON t.statement = s.id` : from
  const order = isDate(field) ? 'key' : 'count DESC, key'
  const by = (value: string) =>
    all(
      db,
      countRow,
      `SELECT ${value} AS key, count(*) AS count FROM ${joined} WHERE ${sql}
        GROUP BY 1 ORDER BY key IS NULL, ${order}`,
      ...values,
    )
  const counts = by(VALUES[field])
  const isOneMonth = isDate(field) && counts.filter(({ key }) => key !== null).length === 1
  return isOneMonth ? by(DAYS[field]) : counts
}

/** How many were found. */
export function countFound(db: Reader, { from, sql, values }: Found): number {
  return first(db, numberRow, `SELECT count(*) AS count FROM ${from} WHERE ${sql}`, ...values)?.count ?? 0
}

/** From how many origins the statements are that were found. */
export function countOrigins(db: Reader, { from, sql, values }: Found): number {
  const query = `SELECT count(DISTINCT ${ORIGIN}) AS count FROM ${from} WHERE ${sql}`
  return first(db, numberRow, query, ...values)?.count ?? 0
}

/** Regions of a language are counted together. Of a date, the month is counted, or the year where no more is known; where all are of one month, the day. */
const VALUES: Readonly<Record<CountedField, string>> = {
  stance: 's.stance',
  speaker: 's.speaker',
  proposition: 's.proposition',
  tag: 't.tag',
  said: 'substr(s.said, 1, 7)',
  hedge: 's.hedge',
  credibility: 'CAST(s.credibility AS TEXT)',
  origin: `CASE WHEN ${IS_FIRST} THEN 'first' ELSE 'repeat' END`,
  outlet: 'd.outlet',
  author: 'd.author',
  language: `substr(d.language, 1, instr(d.language || '-', '-') - 1)`,
  published: 'substr(d.published, 1, 7)',
  reliability: 'd.reliability',
}
const DAYS = { said: 'substr(s.said, 1, 10)', published: 'substr(d.published, 1, 10)' } as const

const isDate = (field: CountedField): field is keyof typeof DAYS => Object.hasOwn(DAYS, field)

const countRow = z.object({ key: z.string().nullable(), count: z.number() })
const numberRow = z.object({ count: z.number() })
