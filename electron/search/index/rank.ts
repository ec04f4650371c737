import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { alwaysWanted, type StillWanted } from '../../jobs/withdrawal.ts'
import type { LiveIndex } from './live-index.ts'
import { firstPlaceOf, firstWordIn, type FirstPlace, type Occurrences } from './occurrences.ts'
import type { ResolvedClause, ResolvedTerm } from './resolve.ts'

/** What meets a query: numbers of documents in no order, and the score of each. */
export interface Ranking {
  readonly numbers: readonly number[]
  readonly scores: Float64Array
}

/** Lunr's constants of BM25: how soon repeats stop counting, and how much long texts are held back. */
const K1 = 1.2
const B = 0.75

/** A word in the title says more about an article than a word in its text. */
export const FIELD_BOOST: Record<TextField, number> = { title: 3, text: 1 }

/**
 * The documents that meet all clauses. Selection and score are those of lunr 2.3.9 (`Index.query` and
 * `Builder.createFieldVectors`), to the last bit, computed when asked from the statistics of the moment instead of when built.
 */
export function rank(
  index: LiveIndex,
  clauses: readonly ResolvedClause[],
  among: (number: number) => boolean,
  stillWanted: StillWanted = alwaysWanted,
): Ranking {
  const wanted = clauses.filter(({ clause }) => clause.presence !== 'prohibited')
  const isMet = filterOf(index, clauses)
  const { numbers, scores } =
    wanted.length > 0 ? scoresOf(index, wanted, stillWanted) : everything(index, clauses.length > 0)
  return { numbers: numbers.filter((number) => isMet(number) && among(number)), scores }
}

/** Asks each required and prohibited clause whether a document has it. */
function filterOf(index: LiveIndex, clauses: readonly ResolvedClause[]): (number: number) => boolean {
  const tests = clauses.flatMap((resolved) => {
    const { presence } = resolved.clause
    return presence === 'optional'
      ? []
      : [{ having: having(index, resolved), wanted: Number(presence === 'required') }]
  })
  return (number) => tests.every(({ having, wanted }) => having[number] === wanted)
}

function having(index: LiveIndex, { clause, found }: ResolvedClause): Uint8Array {
  const numbers = new Uint8Array(index.owners.length)
  for (const { occurrences } of found)
    for (const field of clause.fields) for (const number of occurrences[field].numbers) numbers[number] = 1
  return numbers
}

/** A query of exclusions alone starts from all documents; a query of nothing finds nothing. */
function everything(index: LiveIndex, any: boolean): Ranking {
  const numbers: number[] = []
  const scores = new Float64Array(index.owners.length)
  if (!any) return { numbers, scores }
  for (let number = 0; number < index.owners.length; number++)
    if ((index.owners[number] ?? -1) >= 0) numbers.push(number)
  return { numbers, scores }
}

/** The cosine-like sum of lunr: per field the weights of the found terms, over the length of the query's own vector. */
function scoresOf(index: LiveIndex, clauses: readonly ResolvedClause[], stillWanted: StillWanted): Ranking {
  const numbers: number[] = []
  const isFound = new Uint8Array(index.owners.length)
  const scores = new Float64Array(index.owners.length)
  const sums = new Float64Array(index.owners.length)
  const terms = inLunrsOrder(
    index,
    clauses.flatMap(({ found }) => found),
  )
  for (const field of TEXT_FIELDS) {
    const vector = vectorOf(terms, clauses, field)
    const length = Math.sqrt(vector.reduce((sum, { boost }) => sum + boost * boost, 0))
    sums.fill(0)
    for (const { occurrences, boost } of vector) {
      stillWanted()
      addWeights(index, occurrences, field, boost, sums)
      for (const number of occurrences[field].numbers) {
        if (isFound[number] === 1) continue
        isFound[number] = 1
        numbers.push(number)
      }
    }
    for (const number of numbers) scores[number] = (scores[number] ?? 0) + ((sums[number] ?? 0) / length || 0)
  }
  return { numbers, scores }
}

interface Weighted {
  readonly occurrences: Occurrences
  readonly boost: number
}

/** The terms that are looked for in a field; one that several clauses name has the sum of their boosts. */
function vectorOf(
  terms: readonly ResolvedTerm[],
  clauses: readonly ResolvedClause[],
  field: TextField,
): Weighted[] {
  const boosts = new Map<string, number>()
  for (const { clause, found } of clauses) {
    if (!clause.fields.includes(field)) continue
    for (const { key } of found) boosts.set(key, (boosts.get(key) ?? 0) + clause.boost)
  }
  return terms.flatMap(({ key, occurrences }) => {
    const boost = boosts.get(key)
    return boost === undefined ? [] : [{ occurrences, boost }]
  })
}

function addWeights(
  index: LiveIndex,
  occurrences: Occurrences,
  field: TextField,
  boost: number,
  sums: Float64Array,
): void {
  const idf = inverseFrequency(occurrences, index.count)
  const average = index.averageLength(field)
  const lengths = index.lengths[field]
  const { numbers, times } = occurrences[field]
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] ?? 0
    const often = times[i] ?? 0
    const held = K1 * (1 - B + B * ((lengths[number] ?? 0) / average)) + often
    const score = ((idf * ((K1 + 1) * often)) / held) * FIELD_BOOST[field]
    sums[number] = (sums[number] ?? 0) + boost * (Math.round(score * 1000) / 1000)
  }
}

/** Lunr counts a document once per field that has the term. */
function inverseFrequency({ title, text }: Occurrences, documents: number): number {
  const having = title.numbers.length + text.numbers.length
  return Math.log(1 + Math.abs((documents - having + 0.5) / (having + 0.5)))
}

/**
 * Each term once, in the order in which lunr would have met them. A sum of fractions depends on the order of its parts in the last
 * bit, and two documents that are equal but for that bit would change places.
 */
function inLunrsOrder(index: LiveIndex, found: readonly ResolvedTerm[]): ResolvedTerm[] {
  const terms = [...new Map(found.map((term) => [term.key, term])).values()].filter(isThere)
  const first = new Map(terms.map((term) => [term, firstPlaceOf(term.occurrences)]))
  const words = new Map<ResolvedTerm, number>()
  const placeOf = (term: ResolvedTerm) => first.get(term) ?? { number: 0, field: 'title' as const }
  // Only terms that are first met in one field of one document have to be told apart by their words.
  const wordOf = (term: ResolvedTerm) => {
    const word = words.get(term) ?? firstWordOf(index, term, placeOf(term))
    words.set(term, word)
    return word
  }
  return terms.toSorted((a, b) => {
    const [one, two] = [placeOf(a), placeOf(b)]
    if (one.number !== two.number) return one.number - two.number
    if (one.field !== two.field) return one.field === 'title' ? -1 : 1
    return wordOf(a) - wordOf(b)
  })
}

/** What stands nowhere is no part of lunr's index, and so none of its query. */
const isThere = ({ occurrences }: ResolvedTerm): boolean =>
  TEXT_FIELDS.some((field) => occurrences[field].numbers.length > 0)

/** Which word of the field the term first is. A phrase, which lunr does not know, comes last. */
const firstWordOf = (index: LiveIndex, { words }: ResolvedTerm, { field, number }: FirstPlace): number =>
  words.reduce(
    (least, word) => Math.min(least, firstWordIn(index, word, field, number)),
    Number.MAX_SAFE_INTEGER,
  )
