import type { Reason } from '../../shared/contract/search.ts'
import type { Block } from '../../shared/model/document.ts'
import type { Clause } from './clause.ts'
import { nearnesses } from './near.ts'
import { searchable, type Analysable } from './index/analyse.ts'
import { languageFor, termOf, type Language } from './languages.ts'
import { foldWord, wordsIn, type Word } from './words.ts'

/** A place that the query found (UTF-16 units of the text), and why. */
export interface Match {
  start: number
  end: number
  reason: Reason
}

/** The matches of one block, in text order and without overlaps. */
export interface BlockMatches {
  block: Block
  matches: Match[]
}

/** A clause with what it stands for in whatever was asked: terms with all their forms, and forms by themselves. */
interface Meant {
  readonly clause: Clause
  readonly terms: { keys(): Iterable<string> }
  readonly forms?: ReadonlySet<string>
}

/**
 * Finds again, word by word, what the clauses found in a document's text. The index keeps no offsets: reading the few documents
 * that are shown once more is cheap and gives exact places.
 */
export function findMatches(document: Analysable, clauses: readonly Meant[]): BlockMatches[] {
  const find = matcherOf(clauses, languageFor(document.language))
  return searchable(document.blocks).map((block) => ({
    block,
    matches: find(wordsIn(document.text, block.start, block.end)),
  }))
}

/** What finds the matches of clauses among the words of a text. Clauses that look elsewhere, and what must not be there, are left out. */
export function matcherOf(
  clauses: readonly Meant[],
  language: Language = 'en',
): (words: readonly Word[]) => Match[] {
  const shown = clauses.filter(
    ({ clause }) => clause.presence !== 'prohibited' && clause.fields.includes('text'),
  )
  const reasons = reasonsOfWords(shown)
  const phrases = shown.flatMap(({ clause }) => (clause.kind === 'phrase' ? [clause] : []))
  return (words) =>
    withoutOverlaps([
      ...phrases.flatMap((phrase) =>
        phrase.apart === null ? phraseMatches(words, phrase) : nearMatches(words, phrase, phrase.apart),
      ),
      ...wordMatches(words, reasons, language),
    ])
}

type Phrase = Extract<Clause, { kind: 'phrase' }>
type WordClause = Exclude<Clause, Phrase>

/** The clause that a word is found by: the first that stands for its term, else the first for its form. */
interface Reasons {
  readonly byTerm: ReadonlyMap<string, WordClause>
  readonly byForm: ReadonlyMap<string, WordClause>
}

function reasonsOfWords(clauses: readonly Meant[]): Reasons {
  const byTerm = new Map<string, WordClause>()
  const byForm = new Map<string, WordClause>()
  for (const { clause, terms, forms = [] } of clauses) {
    if (clause.kind === 'phrase') continue
    for (const term of terms.keys()) if (!byTerm.has(term)) byTerm.set(term, clause)
    for (const form of forms) if (!byForm.has(form)) byForm.set(form, clause)
  }
  return { byTerm, byForm }
}

function wordMatches(words: readonly Word[], { byTerm, byForm }: Reasons, language: Language): Match[] {
  return words.flatMap((word) => {
    const clause = byTerm.get(termOf(word.written, language)) ?? byForm.get(word.form)
    if (clause === undefined) return []
    const { start, end } = word
    return [{ start, end, reason: { typed: clause.typed, how: howMet(word, clause, language) } }]
  })
}

function howMet({ form, written }: Word, clause: WordClause, language: Language): string {
  if (clause.kind === 'wildcard') return `${form}, as ${clause.pattern}`
  if (clause.kind === 'fuzzy') return `${form}, as ${clause.form}~${clause.distance}`
  if (clause.forms.some((each) => foldWord(each) === form)) return form
  const term = termOf(written, language)
  const typed = clause.forms.find((each) => termOf(each, language) === term) ?? clause.forms[0] ?? ''
  return `${form}, stem of ${typed}`
}

function phraseMatches(words: readonly Word[], { forms, typed }: Phrase): Match[] {
  const matches: Match[] = []
  for (let at = 0; at + forms.length <= words.length; at++) {
    const [first, last] = [words[at], words[at + forms.length - 1]]
    if (first === undefined || last === undefined) continue
    if (forms.every((form, i) => words[at + i]?.form === form))
      matches.push({ start: first.start, end: last.end, reason: { typed, how: 'exact phrase' } })
  }
  return matches
}

/** Each word is a match of its own: what stands between them was not asked for. */
function nearMatches(words: readonly Word[], { forms, typed }: Phrase, apart: number): Match[] {
  const found = nearnesses(
    words.map(({ form }) => form),
    forms,
    apart,
  )
  return found.flatMap((places) => {
    const between = (places.at(-1) ?? 0) - (places[0] ?? 0) + 1 - places.length
    const how = `${forms.map((form) => `“${form}”`).join(' and ')} ${distanceWords(between)}`
    return places.flatMap((place) => {
      const word = words[place]
      return word === undefined ? [] : [{ start: word.start, end: word.end, reason: { typed, how } }]
    })
  })
}

function distanceWords(between: number): string {
  if (between === 0) return 'side by side'
  return `${between} ${between === 1 ? 'word' : 'words'} apart`
}

/** Of matches that overlap, the one that begins first stays; of those, the longest. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const kept: Match[] = []
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match)
  return kept
}
