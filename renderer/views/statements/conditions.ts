import type { DateSpan, StatementFilter } from '../../../shared/model/statement-filter.ts'
import { dateWords } from '../../ui/dates.ts'
import { FACETS, type Field, type Value, valuesOf, valueWords, withValues } from './filter-fields.ts'

/** One thing that a filter asks for, in words, and the filter that does not ask for it. */
export interface Condition {
  words: string
  without: StatementFilter
}

/** Values that are still named one by one; of more, only their number is said. */
const NAMED = 2

/** Everything that a filter asks for, in the order of the facets. */
export function conditionsOf(filter: StatementFilter, names: ReadonlyMap<string, string>): Condition[] {
  const { text, said, published } = filter
  const chosen = FACETS.flatMap(({ field, title }): Condition[] => {
    const values = valuesOf(filter, field)
    if (values.length === 0) return []
    return [
      {
        words: `${title.toLowerCase()}: ${listWords(field, values, names)}`,
        without: withValues(filter, field, []),
      },
    ]
  })
  return [
    ...(text === undefined ? [] : [{ words: `words: ${text}`, without: without(filter, 'text') }]),
    ...chosen,
    ...(said === undefined ? [] : [{ words: `said ${spanWords(said)}`, without: without(filter, 'said') }]),
    ...(published === undefined
      ? []
      : [{ words: `published ${spanWords(published)}`, without: without(filter, 'published') }]),
  ]
}

function listWords(field: Field, values: readonly Value[], names: ReadonlyMap<string, string>): string {
  if (values.length > NAMED) return `any of ${values.length}`
  const words = values.map((value) => valueWords(field, value, names)).join(', ')
  return field === 'stances' || field === 'hedges' ? words.toLowerCase() : words
}

function without(filter: StatementFilter, field: 'text' | 'said' | 'published'): StatementFilter {
  const { [field]: _, ...rest } = filter
  return rest
}

function spanWords({ from, to }: DateSpan): string {
  if (from === null) return to === null ? 'at any time' : `until ${dateWords(to)}`
  return to === null ? `from ${dateWords(from)}` : `${dateWords(from)} to ${dateWords(to)}`
}
