import type { Block } from '../../shared/model/document.ts'
import { termOf } from './analysis.ts'
import type { Clause } from './query.ts'
import type { ResolvedClause } from './resolve.ts'
import { searchableBlocks, type IndexedDocument } from './text-index.ts'
import { wordsIn, type Word } from './words.ts'

/** A place that the query found (UTF-16 units of the text), and why, in words. */
export interface Match {
  start: number
  end: number
  why: string
}

/** The matches of one block, in text order and without overlaps. */
export interface BlockMatches {
  block: Block
  matches: Match[]
}

/**
 * Finds again, word by word, what the clauses found in a document's text. The index keeps no offsets: reading the few documents
 * that are shown once more is cheap and gives exact places.
 */
export function findMatches(document: IndexedDocument, clauses: readonly ResolvedClause[]): BlockMatches[] {
  const shown = clauses.filter(
    ({ clause }) => clause.presence !== 'prohibited' && clause.fields.includes('text'),
  )
  const reasons = reasonsByTerm(shown)
  const phrases = shown.flatMap(({ clause }) => (clause.kind === 'phrase' ? [clause.forms] : []))
  return searchableBlocks(document).map((block) => {
    const words = wordsIn(document.text, block.start, block.end)
    const matches = [
      ...phrases.flatMap((forms) => phraseMatches(words, forms)),
      ...wordMatches(words, reasons),
    ]
    return { block, matches: withoutOverlaps(matches) }
  })
}

type WordClause = Exclude<Clause, { kind: 'phrase' }>

function reasonsByTerm(clauses: readonly ResolvedClause[]): Map<string, WordClause> {
  const reasons = new Map<string, WordClause>()
  for (const { clause, terms } of clauses) {
    if (clause.kind === 'phrase') continue
    for (const term of terms.keys()) if (!reasons.has(term)) reasons.set(term, clause)
  }
  return reasons
}

function wordMatches(words: readonly Word[], reasons: ReadonlyMap<string, WordClause>): Match[] {
  return words.flatMap((word) => {
    const clause = reasons.get(termOf(word.form) ?? '')
    return clause === undefined ? [] : [{ start: word.start, end: word.end, why: reason(word.form, clause) }]
  })
}

function reason(form: string, clause: WordClause): string {
  if (clause.kind === 'wildcard') return `${form}, as ${clause.pattern}`
  if (clause.kind === 'fuzzy') return `${form}, as ${clause.form}~${clause.distance}`
  if (clause.forms.includes(form)) return form
  const typed = clause.forms.find((each) => termOf(each) === termOf(form)) ?? ''
  return `${form}, stem of ${typed}`
}

function phraseMatches(words: readonly Word[], forms: readonly string[]): Match[] {
  const matches: Match[] = []
  for (let at = 0; at + forms.length <= words.length; at++) {
    const [first, last] = [words[at], words[at + forms.length - 1]]
    if (first === undefined || last === undefined) continue
    if (forms.every((form, i) => words[at + i]?.form === form))
      matches.push({ start: first.start, end: last.end, why: 'exact phrase' })
  }
  return matches
}

/** Of matches that overlap, the one that begins first stays; of those, the longest. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}
