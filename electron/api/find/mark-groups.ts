import type { Reader } from '../../store/open.ts'
import {
  documentPlaces,
  documentsWithin,
  newestFirst,
  placesWithin,
  statementsWithin,
} from '../../store/query-found.ts'
import type { QueryScope } from '../../store/query-scope.ts'
import type { NoteText } from '../../store/query-texts.ts'
import { foundFurniture } from './furniture.ts'
import type { Marks } from './marks.ts'
import type { SearchPlan } from './plan.ts'

/** A statement by its rowid, or a note; a note on a statement has both, and page furniture neither. */
export interface FoundMark {
  readonly statement: number | null
  readonly note: NoteText | null
  readonly score: number
}

/** What was found in one document, by its rowid, or one note that belongs to none. The marks are in no order. */
export interface MarkGroup {
  readonly document: number | null
  readonly score: number
  readonly marks: readonly FoundMark[]
}

/** Statements, notes and page furniture that a query finds: the best first, and where it asks for no words, those of the newest documents. */
export function findMarks(db: Reader, plan: SearchPlan, scope: QueryScope, marks: Marks): MarkGroup[] {
  const found = [
    ...(plan.lookIn.has('statements') ? foundStatements(db, plan, scope, marks) : []),
    ...(plan.lookIn.has('notes') ? foundNotes(db, plan, scope, marks) : []),
    ...(plan.inFurniture ? inFurniture(db, plan, scope, marks) : []),
  ]
  const groups = [...Map.groupBy(found, ({ key }) => key).values()].map((group) => ({
    document: group[0]?.document ?? null,
    score: group.reduce((best, { score }) => Math.max(best, score), 0),
    marks: group,
  }))
  return plan.clauses.marks.length > 0 ? groups.sort((a, b) => b.score - a.score) : byAge(db, groups)
}

interface Found extends FoundMark {
  /** The same for marks of one group. */
  readonly key: string | number
  readonly document: number | null
}

/** Statements with the right words up to which they are looked up one by one; of more, those that pass the filters are. */
const FEW = 20_000

function foundStatements(
  db: Reader,
  plan: SearchPlan,
  scope: QueryScope,
  { quotes, wanted }: Marks,
): Found[] {
  const scores = plan.clauses.marks.length === 0 ? null : quotes.find(plan.clauses.marks, wanted)
  wanted()
  const among = scores !== null && scores.size <= FEW ? [...scores.keys()] : null
  const { places, documents } = placesWithin(db, statementsWithin(scope, among))
  return places.flatMap((statement, i) => {
    const score = scores === null ? 0 : scores.get(statement)
    const document = documents[i] ?? 0
    return score === undefined ? [] : [{ key: document, document, statement, note: null, score }]
  })
}

function inFurniture(db: Reader, plan: SearchPlan, scope: QueryScope, marks: Marks): Found[] {
  const found = foundFurniture(db, plan, scope, marks.furniture())
  return [...found].map(([document, score]) => ({
    key: document,
    document,
    statement: null,
    note: null,
    score,
  }))
}

/** Filters about statements leave out notes on anything else, and filters about documents those on no document. */
export function foundNotes(
  db: Reader,
  plan: SearchPlan,
  scope: QueryScope,
  { notes, noteOf, wanted }: Marks,
): Found[] {
  const scores = plan.clauses.marks.length === 0 ? null : notes.find(plan.clauses.marks, wanted)
  const worded = [...noteOf].filter(([name]) => scores?.has(name) ?? true)
  const passes = passerOf(
    db,
    scope,
    worded.map(([, note]) => note),
  )
  return worded
    .filter(([, note]) => passes(note))
    .map(([name, note]) => ({
      key: note.document ?? name,
      document: note.document,
      statement: note.on === 'statement' ? note.place : null,
      note,
      score: scores?.get(name) ?? 0,
    }))
}

function passerOf(db: Reader, scope: QueryScope, notes: readonly NoteText[]): (note: NoteText) => boolean {
  const onStatements = notes.filter(({ on }) => on === 'statement').map(({ place }) => place)
  const statements = new Set(
    onStatements.length === 0 ? [] : placesWithin(db, statementsWithin(scope, onStatements)).places,
  )
  const documents = new Set(scope.documents === null ? [] : documentPlaces(db, documentsWithin(scope, null)))
  return ({ on, place }) => {
    if (on === 'statement') return statements.has(place)
    if (scope.statements !== null) return false
    return scope.documents === null || (on === 'document' && documents.has(place))
  }
}

/** Notes on no document come last. */
function byAge(db: Reader, groups: MarkGroup[]): MarkGroup[] {
  const ages = new Map(newestFirst(db).map((place, age) => [place, age]))
  const ageOf = ({ document }: MarkGroup) => ages.get(document ?? -1) ?? Infinity
  return groups
    .map((group) => ({ group, age: ageOf(group) }))
    .sort((a, b) => (a.age === b.age ? 0 : a.age - b.age))
    .map(({ group }) => group)
}
