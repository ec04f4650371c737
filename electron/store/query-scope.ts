import type { FilterField } from '../../shared/query/fields.ts'
import type { FilterPart, QueryPart } from '../../shared/query/parts.ts'
import type { QueryProblem } from '../../shared/query/problem.ts'
import type { Reader } from './connection.ts'
import type { Condition } from './filter-sql.ts'
import { conditionOf, type FilterCondition, type WorldFilter } from './query-filter.ts'

/** What the filters of a query ask of `document AS d` and of `statement AS s`; null where they ask nothing. */
export interface QueryScope {
  readonly documents: Condition | null
  readonly statements: Condition | null
}

/**
 * Puts the filters of a query together. Within a field one value is enough, those with a plus must all hold, those with a
 * minus must not. `except` leaves out what the query asks of one field, to count what else that could be.
 */
export function scopeOf(
  db: Reader,
  query: string,
  parts: readonly QueryPart[],
  except?: FilterField,
): QueryScope | QueryProblem {
  const read = parts
    .filter(isWorldFilter)
    .filter(({ field, presence }) => field !== except || presence === 'prohibited')
    .map((part) => ({ part, condition: conditionOf(db, query, part) }))
  const resolved: Resolved[] = []
  for (const { part, condition } of read) {
    if ('message' in condition) return condition
    resolved.push({ part, condition })
  }
  return { documents: together(resolved, 'document'), statements: together(resolved, 'statement') }
}

const isWorldFilter = (part: QueryPart): part is WorldFilter => part.kind === 'filter' && part.field !== 'in'

interface Resolved {
  readonly part: FilterPart
  readonly condition: FilterCondition
}

function together(resolved: readonly Resolved[], of: FilterCondition['of']): Condition | null {
  const here = resolved.filter(({ condition }) => condition.of === of)
  const byField = Map.groupBy(here, ({ part }) => part.field)
  const conditions = [...byField.values()].flatMap((same) => [
    ...anyOf(same.filter(({ part }) => part.presence === 'optional')),
    ...same.filter(({ part }) => part.presence === 'required').map(({ condition }) => condition),
    ...same.filter(({ part }) => part.presence === 'prohibited').map(({ condition }) => not(condition)),
  ])
  return conditions.length === 0 ? null : allOf(conditions)
}

function anyOf(alternatives: readonly Resolved[]): Condition[] {
  if (alternatives.length === 0) return []
  return [
    joined(
      alternatives.map(({ condition }) => condition),
      ' OR ',
    ),
  ]
}

/** Every condition holds. */
export const allOf = (conditions: readonly Condition[]): Condition => joined(conditions, ' AND ')

function joined(conditions: readonly Condition[], by: string): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(by),
    values: conditions.flatMap(({ values }) => values),
  }
}

/** What has no outlet is not from this outlet either: `NOT` would say that nobody knows. */
const not = ({ sql, values }: Condition): Condition => ({ sql: `(${sql}) IS NOT TRUE`, values })
