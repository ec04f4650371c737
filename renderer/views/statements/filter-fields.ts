import type { StatementFacets } from '../../../shared/contract/statement-table.ts'
import { statementFilter, type StatementFilter } from '../../../shared/model/statement-filter.ts'
import { CREDIBILITY_WORDS } from '../../ui/stance-words.ts'
import { dateWords } from '../../ui/dates.ts'
import { anchorState, type AnchorState } from '../../../shared/model/statement.ts'
import { partialDate } from '../../../shared/model/partial-date.ts'

/** What a facet counts by; null for statements that have no such thing. */
export type Value = string | number | null

type FacetName = keyof StatementFacets

/** The fields of a filter that take a list of values. */
export type Field =
  | 'stances'
  | 'propositions'
  | 'speakers'
  | 'outlets'
  | 'hedges'
  | 'tags'
  | 'credibility'
  | 'months'
  | 'documents'
  | 'authors'
  | 'markedBy'
  | 'anchors'

/** The facets in the order in which they stand, each with the field of the filter that it sets. */
export const FACETS: readonly { facet: FacetName; field: Field; title: string }[] = [
  { facet: 'stance', field: 'stances', title: 'Stance' },
  { facet: 'proposition', field: 'propositions', title: 'Proposition' },
  { facet: 'speaker', field: 'speakers', title: 'Speaker' },
  { facet: 'outlet', field: 'outlets', title: 'Outlet' },
  { facet: 'tag', field: 'tags', title: 'Tag' },
  { facet: 'month', field: 'months', title: 'Said in' },
  { facet: 'hedge', field: 'hedges', title: 'Hedge' },
  { facet: 'credibility', field: 'credibility', title: 'Credibility' },
  { facet: 'document', field: 'documents', title: 'Document' },
  { facet: 'author', field: 'authors', title: 'Author' },
  { facet: 'markedBy', field: 'markedBy', title: 'Marked by' },
  { facet: 'anchor', field: 'anchors', title: 'Not found again' },
]

/** The values that a filter asks for in one field; none where all are wanted. */
export function valuesOf(filter: StatementFilter, field: Field): readonly Value[] {
  return filter[field] ?? NONE
}

/** The same each time it is given out: whoever looks for a change finds none. */
const NONE: readonly Value[] = []

/** The filter with other values in one field. With none the field is left out, and all are wanted again. */
export function withValues(filter: StatementFilter, field: Field, values: readonly Value[]): StatementFilter {
  return statementFilter.parse({ ...filter, [field]: values.length === 0 ? undefined : values })
}

/** The filter with one value more, or one less where it was asked for. */
export function withToggled(filter: StatementFilter, field: Field, value: Value): StatementFilter {
  const present = valuesOf(filter, field)
  const rest = present.filter((other) => other !== value)
  return withValues(filter, field, rest.length < present.length ? rest : [...present, value])
}

/** What a value is called. Names of objects are looked up by id in `names`. */
export function valueWords(field: Field, value: Value, names: ReadonlyMap<string, string>): string {
  if (value === null || value === '') return 'none'
  if (typeof value === 'number') return `${value} ${CREDIBILITY_WORDS[value - 1] ?? ''}`.trim()
  if (field === 'months' && partialDate.safeParse(value).success) return dateWords(value)
  if (field === 'stances' || field === 'hedges') return value.charAt(0).toUpperCase() + value.slice(1)
  if (field === 'anchors') return ANCHOR_WORDS[anchorState.parse(value)]
  return names.get(value) ?? value
}

const ANCHOR_WORDS: Readonly<Record<AnchorState, string>> = {
  sure: 'In the current text',
  review: 'Waits in Review',
  orphan: 'Left in the old text',
}
