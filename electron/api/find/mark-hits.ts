import type { FoundWords, Passage, SearchHit } from '../../../shared/contract/search.ts'
import { furnitureAt } from '../../store/furniture-texts.ts'
import type { Reader } from '../../store/open.ts'
import { statementsAt } from '../../store/query-statements.ts'
import { sourcesAt, type NoteText, type SourceFacts } from '../../store/query-texts.ts'
import { filterReasons } from './filter-reasons.ts'
import { furniturePassages } from './furniture.ts'
import type { FoundMark, MarkGroup } from './mark-groups.ts'
import type { Marks } from './marks.ts'
import { notePassage, quotePassage, textPassage } from './passages.ts'
import type { SearchPlan } from './plan.ts'

/** Statements and notes shown of one document. */
const MOST = 20

/** The hits of groups of statements and notes, each with its places and why they were found. */
export function markHits(
  db: Reader,
  plan: SearchPlan,
  marks: Marks,
  groups: readonly MarkGroup[],
): SearchHit[] {
  const shown = groups.map((group) => ({ ...group, marks: bestOf(group.marks) }))
  const documents = shown.flatMap(({ document }) => document ?? [])
  const sources = new Map(sourcesAt(db, documents).map((source) => [source.place, source]))
  const passageOf = passageMaker(db, plan, marks, shown)
  return shown.map(({ document, score, marks: found }, i) => {
    const source = document === null ? null : (sources.get(document) ?? null)
    return {
      ...headOf(source, found[0]?.note ?? null),
      score,
      passages: found.flatMap((mark) => passageOf(mark, source)).sort(byPlace),
      matches: groups[i]?.marks.length ?? 0,
    }
  })
}

const bestOf = (marks: readonly FoundMark[]): FoundMark[] =>
  marks.toSorted((a, b) => b.score - a.score).slice(0, MOST)

/** In the order of the text; notes on the whole document, which have no place in it, come first. */
function byPlace(a: Passage, b: Passage): number {
  return (
    (a.statement?.start ?? -1) - (b.statement?.start ?? -1) ||
    Number(a.note !== null) - Number(b.note !== null)
  )
}

function headOf(source: SourceFacts | null, note: NoteText | null) {
  if (source !== null) {
    const { id, title, outlet, published, reliability } = source
    return { document: id, title, outlet, published, reliability }
  }
  const title = note === null || note.on === 'workspace' ? 'The workspace' : note.title
  return { document: null, title, outlet: null, published: null, reliability: null }
}

function passageMaker(
  db: Reader,
  plan: SearchPlan,
  marks: Marks,
  groups: readonly MarkGroup[],
): (mark: FoundMark, source: SourceFacts | null) => Passage[] {
  const { quotes, notes } = marks
  const places = groups.flatMap((group) => group.marks.flatMap(({ statement }) => statement ?? []))
  const statements = statementsAt(db, places)
  const inQuote = quotes.matcher(plan.clauses.marks)
  const inNote = notes.matcher(plan.clauses.marks)
  const inFurniture = furnitureReader(db, plan, marks, groups)
  return ({ statement: place, note }, source) => {
    const statement = (place !== null && statements.get(place)) || null
    const filters = source === null ? [] : filterReasons(plan, source, statement)
    if (note !== null) return [notePassage(note, statement, inNote(note.text), filters)]
    if (statement !== null) return [quotePassage(statement, inQuote(statement.quote), filters)]
    return place === null && source !== null
      ? inFurniture(source.place).map((words) => textPassage(words, null, filters))
      : []
  }
}

/** Gives the places in the page furniture of a document, by its rowid. */
function furnitureReader(
  db: Reader,
  plan: SearchPlan,
  marks: Marks,
  groups: readonly MarkGroup[],
): (document: number) => FoundWords[] {
  if (!plan.inFurniture) return () => []
  const texts = new Map(
    furnitureAt(
      db,
      groups.flatMap(({ document }) => document ?? []),
    ).map((text) => [text.place, text]),
  )
  const match = marks.furniture().matcher(plan.clauses.marks)
  return (document) => {
    const text = texts.get(document)
    return text === undefined ? [] : furniturePassages(text, match)
  }
}
