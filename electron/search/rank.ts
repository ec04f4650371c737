import type { Id } from '../../shared/model/identity.ts'
import type { ResolvedClause } from './resolve.ts'
import { FIELDS, type Entry, type Field, type Posting, type TextIndex } from './text-index.ts'

export interface RankedDocument {
  id: Id
  score: number
}

/** Lunr's constants of BM25: how soon repeats stop counting, and how much long texts are held back. */
const K1 = 1.2
const B = 0.75

/** A word in the title says more about an article than a word in its text. */
export const FIELD_BOOST: Record<Field, number> = { title: 3, text: 1 }

/**
 * The documents that meet all clauses, best first. Selection and score are those of lunr 2.3.9 (`Index.query` and
 * `Builder.createFieldVectors`), computed when asked from the statistics of the moment instead of when built.
 */
export function rank(index: TextIndex, clauses: readonly ResolvedClause[]): RankedDocument[] {
  const of = (presence: string) => clauses.filter(({ clause }) => clause.presence === presence)
  const prohibited = of('prohibited').map(documentsOf)
  const required = of('required').map(documentsOf)
  const wanted = clauses.filter(({ clause }) => clause.presence !== 'prohibited')
  const scores = wanted.length > 0 ? scoresOf(index, wanted) : everything(index, clauses)
  return [...scores]
    .filter(([id]) => required.every((ids) => ids.has(id)) && !prohibited.some((ids) => ids.has(id)))
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || compareEntries(index.entries.get(a.id), index.entries.get(b.id)))
}

function documentsOf({ clause, terms }: ResolvedClause): Set<Id> {
  const ids = new Set<Id>()
  for (const posting of terms.values())
    for (const field of clause.fields) for (const id of posting[field].keys()) ids.add(id)
  return ids
}

/** A query of exclusions alone starts from all documents; a query of nothing finds nothing. */
function everything(index: TextIndex, clauses: readonly ResolvedClause[]): Map<Id, number> {
  return new Map(clauses.length === 0 ? [] : [...index.entries.keys()].map((id) => [id, 0]))
}

/** The cosine-like sum of lunr: per field the weights of the found terms, over the length of the query's own vector. */
function scoresOf(index: TextIndex, clauses: readonly ResolvedClause[]): Map<Id, number> {
  const scores = new Map<Id, number>()
  for (const field of FIELDS) {
    const query = queryVector(clauses, field)
    const length = Math.sqrt([...query.values()].reduce((sum, { boost }) => sum + boost * boost, 0))
    for (const { posting, boost } of query.values()) {
      const idf = inverseFrequency(posting, index.entries.size)
      for (const [id, times] of posting[field]) {
        const share = length === 0 ? 0 : (boost * weight(index, id, field, times, idf)) / length
        scores.set(id, (scores.get(id) ?? 0) + share)
      }
    }
  }
  return scores
}

function queryVector(clauses: readonly ResolvedClause[], field: Field) {
  const vector = new Map<string, { posting: Posting; boost: number }>()
  for (const { clause, terms } of clauses) {
    if (!clause.fields.includes(field)) continue
    for (const [term, posting] of terms)
      vector.set(term, { posting, boost: (vector.get(term)?.boost ?? 0) + clause.boost })
  }
  return vector
}

/** Lunr counts a document once per field that has the term. */
function inverseFrequency(posting: Posting, documents: number): number {
  const having = posting.title.size + posting.text.size
  return Math.log(1 + Math.abs((documents - having + 0.5) / (having + 0.5)))
}

function weight(index: TextIndex, id: Id, field: Field, times: number, idf: number): number {
  const length = index.entries.get(id)?.lengths[field] ?? 0
  const held = K1 * (1 - B + B * (length / index.averageLength(field))) + times
  const score = ((idf * (K1 + 1) * times) / held) * FIELD_BOOST[field]
  return Math.round(score * 1000) / 1000
}

/** Equal scores come newest first, then by title, then by id: the order never depends on what was imported when. */
function compareEntries(a: Entry | undefined, b: Entry | undefined): number {
  const [one, two] = [a?.document, b?.document]
  return (
    compare(two?.published ?? '', one?.published ?? '') ||
    compare(one?.title ?? '', two?.title ?? '') ||
    compare(one?.id ?? '', two?.id ?? '')
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
