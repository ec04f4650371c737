import type { QueryProblem } from '../../../shared/contract/search.ts'
import { ruleOf, TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import type { QueryPart } from '../../../shared/query/parts.ts'
import type { Clause } from '../../search/clause.ts'
import { clausesOf } from '../../search/clauses.ts'

/** Where a query looks. */
type Place = 'text' | 'titles' | 'statements' | 'notes' | 'furniture'

/** A query as it will be answered. */
export interface SearchPlan {
  readonly query: string
  readonly parts: readonly QueryPart[]
  readonly lookIn: ReadonlySet<Place>
  /** What is asked of the words of documents, and of quotes and notes; both empty for a query of filters alone. */
  readonly clauses: { readonly texts: readonly Clause[]; readonly marks: readonly Clause[] }
  /** True where documents are looked for. */
  readonly inTexts: boolean
  /** True where statements or notes are. */
  readonly inMarks: boolean
  /** True where page furniture is, which is left out unless a query names it. */
  readonly inFurniture: boolean
}

/**
 * Reads a query and decides where to look: where it says so, else in statements as soon as a filter asks about them, else in
 * titles and texts. Words look in all those places.
 */
export function planOf(query: string): SearchPlan | QueryProblem {
  const { parts, problem } = parseQuery(query)
  if (problem !== null) return problem
  const lookIn = placesOf(parts)
  const fields = FIELDS.filter(({ place }) => lookIn.has(place)).map(({ field }) => field)
  return {
    query,
    parts,
    lookIn,
    clauses: {
      texts: clausesOf(query, parts, fields.length > 0 ? fields : TEXT_FIELDS),
      marks: clausesOf(query, parts, ['text']),
    },
    inTexts: fields.length > 0,
    inMarks: lookIn.has('statements') || lookIn.has('notes'),
    inFurniture: lookIn.has('furniture'),
  }
}

/** True for a query whose documents are those with the right words in their furniture, not in their texts. */
export const isOfFurniture = ({ inFurniture, inTexts }: SearchPlan): boolean => inFurniture && !inTexts

/** True for a query that asks nothing. */
export const isEmpty = ({ parts, clauses }: SearchPlan): boolean =>
  clauses.texts.length === 0 && clauses.marks.length === 0 && parts.every((part) => part.kind !== 'filter')

const FIELDS: readonly { place: Place; field: TextField }[] = [
  { place: 'titles', field: 'title' },
  { place: 'text', field: 'text' },
]
const PLACES: readonly Place[] = ['text', 'titles', 'statements', 'notes', 'furniture']

function placesOf(parts: readonly QueryPart[]): Set<Place> {
  const filters = parts.filter((part) => part.kind === 'filter')
  const said = filters.filter(({ field }) => field === 'in')
  const named = (wanted: boolean) =>
    PLACES.filter((place) =>
      said.some(
        ({ value, presence }) => value.toLowerCase() === place && (presence !== 'prohibited') === wanted,
      ),
    )
  const asked = new Set(named(true))
  const places = asked.size > 0 ? asked : usualPlaces(filters.some(isOfStatements))
  for (const place of named(false)) places.delete(place)
  return places
}

const usualPlaces = (ofStatements: boolean): Set<Place> =>
  new Set(ofStatements ? ['statements'] : ['text', 'titles'])

function isOfStatements(part: Extract<QueryPart, { kind: 'filter' }>): boolean {
  if (part.field === 'is') return !/^(un)?read$/i.test(part.value)
  return ruleOf(part.field).of === 'statement'
}
