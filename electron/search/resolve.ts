import type { Id } from '../../shared/model/identity.ts'
import { termOf } from './analysis.ts'
import { fitsFuzzy, fitsWildcard } from './patterns.ts'
import type { Clause } from './query.ts'
import { FIELDS, type Field, type Posting, type TextIndex } from './text-index.ts'

/** A clause with the terms of the index that it stands for. A phrase is a term of its own, with its own posting. */
export interface ResolvedClause {
  clause: Clause
  terms: Map<string, Posting>
}

/** Looks a clause up in the index. */
export function resolve(index: TextIndex, clause: Clause): ResolvedClause {
  if (clause.kind === 'phrase')
    return { clause, terms: new Map([[` ${clause.forms.join(' ')} `, phrasePosting(index, clause.forms)]]) }
  const terms = new Map<string, Posting>()
  for (const term of termsFor(index, clause)) {
    const posting = index.postings.get(term)
    if (posting !== undefined) terms.set(term, posting)
  }
  return { clause, terms }
}

function termsFor(index: TextIndex, clause: Exclude<Clause, { kind: 'phrase' }>): Iterable<string> {
  if (clause.kind === 'words') return clause.forms.map(termOf).filter((term) => term !== null)
  const fits =
    clause.kind === 'wildcard'
      ? (form: string) => fitsWildcard(form, clause.pattern)
      : (form: string) => fitsFuzzy(form, clause.form, clause.distance)
  return expansions(index, fits)
}

/** Lunr looks for patterns among stems; a reader means the words, so both count: `withdrawal*` must find "withdrawal". */
function expansions(index: TextIndex, fits: (form: string) => boolean): Set<string> {
  const terms = new Set<string>()
  for (const [form, term] of index.forms) {
    if (!terms.has(term) && (fits(form) || fits(term))) terms.add(term)
  }
  return terms
}

function phrasePosting(index: TextIndex, forms: readonly string[]): Posting {
  const needle = ` ${forms.join(' ')} `
  const posting: Posting = { title: new Map(), text: new Map() }
  for (const field of FIELDS) {
    for (const id of candidates(index, forms, field)) {
      const times = occurrences(index.entries.get(id)?.words[field] ?? '', needle)
      if (times > 0) posting[field].set(id, times)
    }
  }
  return posting
}

/** The documents that have the rarest word of the phrase; all of them for a phrase of stop words only. */
function candidates(index: TextIndex, forms: readonly string[], field: Field): Iterable<Id> {
  const maps = forms
    .map(termOf)
    .filter((term) => term !== null)
    .map((term) => index.postings.get(term)?.[field] ?? new Map<Id, number>())
  const [rarest] = maps.toSorted((a, b) => a.size - b.size)
  return (rarest ?? index.entries).keys()
}

/** Two neighbours may share the space between them: "no no" stands twice in " no no no ". */
function occurrences(words: string, needle: string): number {
  let times = 0
  for (let at = words.indexOf(needle); at >= 0; at = words.indexOf(needle, at + 1)) times++
  return times
}
