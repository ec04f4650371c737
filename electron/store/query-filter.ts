import { closest } from '../../shared/query/closest.ts'
import { readDateSpan } from '../../shared/query/date-span.ts'
import type { FilterField } from '../../shared/query/fields.ts'
import { filterText } from '../../shared/query/edit.ts'
import type { FilterPart, Presence } from '../../shared/query/parts.ts'
import { problemAt, type QueryProblem } from '../../shared/query/problem.ts'
import type { Reader } from './connection.ts'
import { within, type Condition } from './filter-sql.ts'
import { keysNamed, namesOf, type NameField } from './query-names.ts'
import type { Value } from './rows.ts'
import { IS_FIRST } from './wording.ts'

/** What a filter of the query language asks of `document AS d` or `statement AS s`. */
export interface FilterCondition extends Condition {
  readonly of: 'document' | 'statement'
}

/** A filter that asks about what there is, rather than where to look. */
export type WorldFilter = FilterPart & { readonly field: Exclude<FilterField, 'in'> }

/** Looks a filter up in the workspace. A name that nothing has is a problem at its place in the query. */
export function conditionOf(db: Reader, query: string, part: WorldFilter): FilterCondition | QueryProblem {
  const { field, value } = part
  const isNone = value.toLowerCase() === 'none'
  switch (field) {
    case 'stance':
    case 'hedge':
      return isNone ? none(field) : equal(field, value.toLowerCase())
    case 'credibility':
      return isNone ? none(field) : equal(field, Number(value))
    case 'reliability':
      return isNone ? none(field) : equal(field, value.toUpperCase())
    case 'said':
    case 'published':
      return isNone ? none(field) : dated(field, value)
    case 'origin':
      return ORIGINS[value.toLowerCase()] ?? NOTHING
    case 'is':
      return STATES[value.toLowerCase()] ?? NOTHING
    case 'tag':
      return isNone
        ? statements(`s.id NOT IN (SELECT statement FROM statement_tag)`)
        : named(db, query, part, field)
    case 'speaker':
    case 'proposition':
    case 'outlet':
    case 'author':
    case 'language':
      return isNone ? none(field) : named(db, query, part, field)
  }
}

const documents = (sql: string, ...values: Value[]): FilterCondition => ({ of: 'document', sql, values })
const statements = (sql: string, ...values: Value[]): FilterCondition => ({ of: 'statement', sql, values })

/** Of what the parser would have refused. */
const NOTHING = documents('false')

const STATES: Readonly<Record<string, FilterCondition>> = {
  read: documents('d.read = 1'),
  unread: documents('d.read = 0'),
  reviewed: statements('s.credibility IS NOT NULL'),
  unreviewed: statements('s.credibility IS NULL'),
  suggested: statements('s.fromSuggestion = 1'),
  unfound: statements("s.anchor <> 'sure'"),
}

const ORIGINS: Readonly<Record<string, FilterCondition>> = {
  first: statements(IS_FIRST),
  repeat: statements(`NOT ${IS_FIRST}`),
}

const COLUMNS = {
  stance: 's.stance',
  hedge: 's.hedge',
  credibility: 's.credibility',
  speaker: 's.speaker',
  proposition: 's.proposition',
  said: 's.said',
  reliability: 'd.reliability',
  outlet: 'd.outlet',
  author: 'd.author',
  language: 'd.language',
  published: 'd.published',
} as const satisfies Partial<Record<FilterField, string>>

type ColumnField = keyof typeof COLUMNS

const ofColumn = (field: ColumnField) => (COLUMNS[field].startsWith('d.') ? documents : statements)

const none = (field: ColumnField) => ofColumn(field)(`${COLUMNS[field]} IS NULL`)

const equal = (field: ColumnField, value: string | number) => ofColumn(field)(`${COLUMNS[field]} = ?`, value)

function dated(field: 'said' | 'published', value: string): FilterCondition {
  const read = readDateSpan(value)
  const condition = 'span' in read ? within(COLUMNS[field], read.span) : null
  return condition === null ? NOTHING : ofColumn(field)(condition.sql, ...condition.values)
}

function named(
  db: Reader,
  query: string,
  part: FilterPart,
  field: NameField,
): FilterCondition | QueryProblem {
  const keys = keysNamed(db, field, part.value)
  if (keys.length === 0) return unknownName(db, query, part, field)
  const listed = JSON.stringify(keys)
  return field === 'tag'
    ? statements(
        's.id IN (SELECT statement FROM statement_tag WHERE tag IN (SELECT value FROM json_each(?)))',
        listed,
      )
    : ofColumn(field)(`${COLUMNS[field]} IN (SELECT value FROM json_each(?))`, listed)
}

function unknownName(db: Reader, query: string, part: FilterPart, field: NameField): QueryProblem {
  const names = namesOf(db, field).flatMap(({ name, aliases }) => [name, ...aliases])
  const meant = closest(part.value, names) ?? names.find((name) => hasWordLike(name, part.value))
  const message = `${LACKING[field]} “${part.value}”.`
  if (meant === undefined) return problemAt(query, part, message)
  const sign = SIGNS[part.presence]
  return problemAt(query, part, `${message} Did you mean ${meant}?`, sign + filterText(field, meant))
}

const SIGNS: Readonly<Record<Presence, string>> = { optional: '', required: '+', prohibited: '-' }

const hasWordLike = (name: string, typed: string): boolean => closest(typed, name.split(/\s+/)) !== undefined

const LACKING: Readonly<Record<NameField, string>> = {
  speaker: 'No speaker is called',
  proposition: 'No proposition says',
  tag: 'There is no tag',
  outlet: 'No document is from',
  author: 'No document is by',
  language: 'No document is in the language',
}
