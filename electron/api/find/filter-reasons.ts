import type { Reason } from '../../../shared/contract/search.ts'
import type { FilterField } from '../../../shared/query/fields.ts'
import type { FilterPart } from '../../../shared/query/parts.ts'
import type { FoundStatement } from '../../store/query-statements.ts'
import type { SourceFacts } from '../../store/query-texts.ts'
import type { SearchPlan } from './plan.ts'

/** How the filters of a query are met, each as it was typed with what is there. */
export function filterReasons(
  { query, parts }: Pick<SearchPlan, 'query' | 'parts'>,
  source: SourceFacts,
  statement: FoundStatement | null,
): Reason[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'filter' || part.field === 'in') return []
    const how = howMet(part, source, statement)
    return how === null ? [] : [{ typed: query.slice(part.start, part.end), how }]
  })
}

/** Null where an alternative of the same field is met instead, or where the statement is not at hand. */
function howMet(part: FilterPart, source: SourceFacts, statement: FoundStatement | null): string | null {
  if (part.presence === 'prohibited') return `not ${part.value}`
  const value = VALUES[part.field]?.(source, statement)
  return value === undefined ? null : (value ?? 'none')
}

type Value = (source: SourceFacts, statement: FoundStatement | null) => string | null | undefined

const VALUES: Partial<Readonly<Record<FilterField, Value>>> = {
  stance: (_, statement) => statement?.stance,
  speaker: (_, statement) => statement?.speakerName,
  proposition: (_, statement) => statement?.propositionText,
  tag: (_, statement) => statement?.tagNames.join(', '),
  said: (_, statement) => statement?.said,
  hedge: (_, statement) => statement?.hedge,
  credibility: (_, statement) => statement && String(statement.credibility ?? 'none'),
  origin: (_, statement) => statement && (statement.first === statement.number ? 'first' : 'repeat'),
  outlet: ({ outlet }) => outlet,
  author: ({ author }) => author,
  language: ({ language }) => language,
  published: ({ published }) => published,
  reliability: ({ reliability }) => reliability,
}
