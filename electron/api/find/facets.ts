import type { Choice, SearchFacets } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Reader } from '../../store/open.ts'
import { countBy, countFound, countOrigins, type CountedField } from '../../store/query-counts.ts'
import { documentsWithin, statementsWithin, type Found } from '../../store/query-found.ts'
import { languageName, namesOf } from '../../store/query-names.ts'
import { scopeOf, type QueryScope } from '../../store/query-scope.ts'
import { furnitureDocuments } from './furniture.ts'
import { foundNotes } from './mark-groups.ts'
import type { Marks } from './marks.ts'
import { isOfFurniture, type SearchPlan } from './plan.ts'

/** What the words of a query found, before its filters: documents by id, statements by rowid. Null where it has no words. */
export interface WordsFound {
  readonly documents: readonly Id[] | null
  readonly statements: readonly number[] | null
}

/** What a search can be narrowed by; null where a filter names what is not there. */
export function facetsOf(
  db: Reader,
  plan: SearchPlan,
  marks: Marks,
  documents: readonly Id[] | null,
): SearchFacets | null {
  const scope = scopeOf(db, plan.query, plan.parts)
  if ('message' in scope) return null
  const found = {
    documents: isOfFurniture(plan) ? furnitureDocuments(db, plan, scope, marks.furniture()) : documents,
    statements: statementsWithWords(plan, marks),
  }
  const facet = (field: CountedField) => {
    marks.wanted()
    return choicesOf(db, plan, found, field)
  }
  const statements = statementsWithin(scope, found.statements)
  return {
    where: {
      text: countFound(db, documentsWithin(scope, documents)),
      statements: countFound(db, statements),
      notes: foundNotes(db, plan, scope, marks).length,
    },
    origins: countOrigins(db, statements),
    stance: facet('stance'),
    speaker: facet('speaker'),
    origin: facet('origin'),
    outlet: facet('outlet'),
    published: facet('published'),
    language: facet('language'),
  }
}

/** The values of a field with what would remain of each; what the query itself asks of the field is left out. */
export function choicesOf(db: Reader, plan: SearchPlan, found: WordsFound, field: CountedField): Choice[] {
  const scope = scopeOf(db, plan.query, plan.parts, field)
  if ('message' in scope) return []
  const nameOf = namer(db, field)
  return countBy(db, field, counted(plan, scope, found, field)).map(({ key, count }) => ({
    value: key === null ? 'none' : OBJECTS.has(field) ? nameOf(key) : key,
    label: key === null ? 'none' : nameOf(key),
    count,
  }))
}

export function statementsWithWords({ clauses }: SearchPlan, { quotes, wanted }: Marks): number[] | null {
  return clauses.marks.length === 0 ? null : [...quotes.find(clauses.marks, wanted).keys()]
}

/** Fields of statements count statements; those of documents count whatever is looked for. */
function counted(plan: SearchPlan, scope: QueryScope, found: WordsFound, field: CountedField): Found {
  const ofDocuments = !plan.inMarks && !OF_STATEMENTS.has(field)
  return ofDocuments ? documentsWithin(scope, found.documents) : statementsWithin(scope, found.statements)
}

/** Rows hold the id of these, and a person types the name. */
const OBJECTS: ReadonlySet<CountedField> = new Set(['speaker', 'proposition', 'tag'])
const OF_STATEMENTS: ReadonlySet<CountedField> = new Set([
  ...OBJECTS,
  'stance',
  'said',
  'hedge',
  'credibility',
  'origin',
])

function namer(db: Reader, field: CountedField): (key: string) => string {
  if (field === 'language') return languageName
  if (field !== 'speaker' && field !== 'proposition' && field !== 'tag') return (key) => key
  const names = new Map(namesOf(db, field).map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}
