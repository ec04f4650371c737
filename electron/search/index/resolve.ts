import type { Clause } from '../clause.ts'
import { Allowance } from './allowance.ts'
import { expansionOf } from './expand.ts'
import { formOrder, termRange, wordsWritten } from './look-up.ts'
import type { LiveIndex } from './live-index.ts'
import { termOf } from '../languages.ts'
import { occurrencesOf, Tally, type Occurrences, type WordPlace } from './occurrences.ts'
import { phraseOccurrences } from './phrase.ts'
import { alwaysWanted, type StillWanted } from '../../jobs/withdrawal.ts'
import { foldWord } from '../words.ts'

/** What a clause is looked up as: a term with all its forms, a form alone, or a phrase. Equal keys are equal things. */
export interface ResolvedTerm {
  readonly key: string
  readonly words: readonly WordPlace[]
  readonly occurrences: Occurrences
}

/** A clause with what it stands for in the index. `terms` and `forms` are the words that are marked for it in a text. */
export interface ResolvedClause {
  readonly clause: Clause
  readonly found: readonly ResolvedTerm[]
  readonly terms: ReadonlySet<string>
  readonly forms: ReadonlySet<string>
}

/**
 * Looks clauses up in the index. Throws an AppError `refused` for what stands for, or takes, far too much, and what `wanted` throws
 * between two words.
 */
export function resolveAll(
  index: LiveIndex,
  clauses: readonly Clause[],
  wanted: StillWanted = alwaysWanted,
): ResolvedClause[] {
  const allowance = new Allowance(index)
  const known = new Map<string, ResolvedTerm>()
  const documents = index.owners.length
  const tallies = { title: new Tally(documents), text: new Tally(documents) }
  const lookUp = (clause: Clause, key: string, words: readonly WordPlace[]): ResolvedTerm => {
    if (clause.kind === 'phrase') return { key, words, occurrences: ofPhrase(index, allowance, clause) }
    allowance.takeReading(clause, words)
    return { key, words, occurrences: occurrencesOf(index, words, tallies) }
  }
  const look = (clause: Clause, key: string, words: readonly WordPlace[]) => {
    wanted()
    const term = known.get(key) ?? lookUp(clause, key, words)
    known.set(key, term)
    return term
  }
  return clauses.map((asked) => {
    wanted()
    const clause = isEmpty(index, asked) ? { ...asked, presence: 'optional' as const } : asked
    if (clause.kind === 'phrase')
      return { clause, found: [look(clause, phraseKey(clause), [])], terms: NONE, forms: NONE }
    const { terms, forms } =
      clause.kind === 'words' ? stems(index, clause.forms) : expansions(index, clause, allowance)
    const found = [
      ...[...terms].map((term) => look(clause, `term ${term}`, termRange(index, term))),
      ...[...forms].map(([form, words]) => look(clause, `form ${form}`, words)),
    ]
    return { clause, found, terms, forms: new Set(forms.keys()) }
  })
}

function ofPhrase(index: LiveIndex, allowance: Allowance, clause: Phrase): Occurrences {
  const wordsOf = (segment: number, form: string) => wordsWritten(index, segment, form)
  const forms = [...new Set(clause.forms)]
  for (const segment of index.segments.keys())
    allowance.takeReading(
      clause,
      forms.flatMap((form) => wordsOf(segment, form)),
    )
  return phraseOccurrences(index, clause, wordsOf)
}

const NONE: ReadonlySet<string> = new Set()

/** True for words too common to be a term in any language, which are nothing that a document could be required to have. */
const isEmpty = (index: LiveIndex, clause: Clause): boolean =>
  clause.kind === 'words' &&
  clause.presence === 'required' &&
  clause.forms.every((form) => [...index.languages].every((language) => termOf(form, language) === ''))

type Phrase = Extract<Clause, { kind: 'phrase' }>

const phraseKey = ({ forms, apart }: Phrase): string => `phrase ${forms.join(' ')} ${apart ?? ''}`

interface Meant {
  readonly terms: ReadonlySet<string>
  readonly forms: ReadonlyMap<string, readonly WordPlace[]>
}

/** A word is looked up by its stem in every language there is, and without its accents by the stems of those who have them. */
function stems(index: LiveIndex, written: readonly string[]): Meant {
  const terms = new Set<string>()
  for (const word of written) {
    for (const language of index.languages) terms.add(termOf(word, language))
    if (index.languages.size === 1 && index.languages.has('en')) continue
    for (const segment of index.segments.keys())
      for (const place of wordsWritten(index, segment, foldWord(word)))
        terms.add(index.segments[segment]?.segment.dictionary.terms[place.word] ?? '')
  }
  terms.delete('')
  return { terms, forms: new Map() }
}

/**
 * Lunr looks for patterns, and for the stem of what was misspelt, among stems, and a stem that fits stands for all its forms. A reader means words, so that a form that
 * fits counts too, by itself: `withdrawa*` finds “withdrawal”, `*ing` nothing that ends otherwise. Words too common to help
 * are nobody's pattern.
 */
function expansions(index: LiveIndex, clause: Pattern, allowance: Allowance): Meant {
  const expand = expansionOf(clause)
  const expandStems = stemmed(index, clause).map(expansionOf)
  const terms = new Set<string>()
  const forms = new Map<string, WordPlace[]>()
  for (const { segment } of index.segments) {
    const { terms: sorted } = segment.dictionary
    for (const each of expandStems) each(sorted, (word) => terms.add(sorted[word] ?? ''))
  }
  terms.delete('')
  for (const [place, { segment }] of index.segments.entries()) {
    const { order, forms: sorted } = formOrder(segment)
    expand(sorted, (at) => {
      const word = order[at] ?? 0
      const term = segment.dictionary.terms[word] ?? ''
      const form = sorted[at] ?? ''
      if (term === '' || terms.has(term)) return
      forms.set(form, [...(forms.get(form) ?? []), { segment: place, word }])
    })
  }
  allowance.takeWords(clause, terms.size + forms.size)
  return { terms, forms }
}

type Pattern = Extract<Clause, { kind: 'wildcard' | 'fuzzy' }>

/** What is compared with stems: a pattern as it is, a misspelt word by its stem in every language. */
function stemmed(index: LiveIndex, clause: Pattern): Pattern[] {
  if (clause.kind === 'wildcard') return [clause]
  const stems = new Set([...index.languages].map((language) => termOf(clause.form, language)))
  return [...stems].filter((stem) => stem !== '').map((form) => ({ ...clause, form }))
}
