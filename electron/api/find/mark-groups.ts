import type { Reader } from '../../store/open.ts'
import { documentPlaces, documentsWithin, placesWithin, statementsWithin } from '../../store/query-found.ts'
import type { QueryScope } from '../../store/query-scope.ts'
import type { NoteText } from '../../store/query-texts.ts'
import type { Marks } from './marks.ts'
import type { SearchPlan } from './plan.ts'

/** A statement by its rowid, or a note; a note on a statement has both. */
export interface FoundMark {
  readonly statement: number | null
  readonly note: NoteText | null
  readonly score: number
}

/** What was found in one document, by its rowid, or one note that belongs to none. */
export interface MarkGroup {
  readonly document: number | null
  readonly score: number
  readonly marks: readonly FoundMark[]
}

/** Statements and notes that a query finds: the best first, and where it asks for no words, those of the newest documents. */
export function findMarks(db: Reader, plan: SearchPlan, scope: QueryScope, marks: Marks): MarkGroup[] {
  const places = placesWithin(db, statementsWithin(scope, null))
  const found = [
    ...(plan.lookIn.has('statements') ? foundStatements(plan, marks, places) : []),
    ...(plan.lookIn.has('notes') ? foundNotes(db, plan, scope, marks, places) : []),
  ]
  const groups = [...Map.groupBy(found, ({ key }) => key).values()].map((group) => ({
    document: group[0]?.document ?? null,
    score: group.reduce((best, { score }) => Math.max(best, score), 0),
    marks: group,
  }))
  return plan.clauses.marks.length > 0 ? groups.sort((a, b) => b.score - a.score) : groups
}

interface Found extends FoundMark {
  /** The same for marks of one group. */
  readonly key: string | number
  readonly document: number | null
}

type Places = readonly (readonly [place: number, document: number])[]

function foundStatements(plan: SearchPlan, { quotes }: Marks, places: Places): Found[] {
  const scores = plan.clauses.marks.length === 0 ? null : quotes.find(plan.clauses.marks)
  return places.flatMap(([statement, document]) => {
    const score = scores === null ? 0 : scores.get(statement)
    return score === undefined ? [] : [{ key: document, document, statement, note: null, score }]
  })
}

/** Filters about statements leave out notes on anything else, and filters about documents those on no document. */
function foundNotes(
  db: Reader,
  plan: SearchPlan,
  scope: QueryScope,
  { notes, noteOf }: Marks,
  places: Places,
): Found[] {
  const scores = plan.clauses.marks.length === 0 ? null : notes.find(plan.clauses.marks)
  const statements = new Set(places.map(([place]) => place))
  const documents = new Set(documentPlaces(db, documentsWithin(scope, null)))
  const passes = ({ on, place }: NoteText): boolean => {
    if (on === 'statement') return statements.has(place)
    if (on === 'document') return scope.statements === null && documents.has(place)
    return scope.statements === null && scope.documents === null
  }
  return [...noteOf].flatMap(([name, note]) => {
    const score = scores === null ? 0 : scores.get(name)
    if (score === undefined || !passes(note)) return []
    const statement = note.on === 'statement' ? note.place : null
    return [{ key: note.document ?? name, document: note.document, statement, note, score }]
  })
}
