import type { Id } from '../../shared/model/identity.ts'
import { termOf } from './analysis.ts'
import { fitsFuzzy, fitsWildcard } from './patterns.ts'
import type { Clause } from './clause.ts'
import { nearnesses } from './near.ts'
import { FIELDS, type Field, type Posting, type TextIndex } from './text-index.ts'

/** A clause with the terms of the index that it stands for. A phrase is a term of its own, with its own posting. */
export interface ResolvedClause {
  clause: Clause
  terms: Map<string, Posting>
}

/** Looks a clause up in the index. */
export function resolve(index: TextIndex, clause: Clause): ResolvedClause {
  if (clause.kind === 'phrase')
    return { clause, terms: new Map([[phraseKey(clause), phrasePosting(index, clause)]]) }
  const terms = new Map<string, Posting>()
  for (const term of termsFor(index, clause)) {
    const posting = index.postings.get(term)
    if (posting !== undefined) terms.set(term, posting)
  }
  return { clause, terms }
}

type Phrase = Extract<Clause, { kind: 'phrase' }>

/** No word has spaces in it, so this is no word's name. */
const phraseKey = ({ forms, apart }: Phrase): string => ` ${forms.join(' ')} ${apart ?? ''}`

function termsFor(index: TextIndex, clause: Exclude<Clause, Phrase>): Iterable<string> {
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

function phrasePosting(index: TextIndex, clause: Phrase): Posting {
  const count = counterOf(clause)
  const posting: Posting = { title: new Map(), text: new Map() }
  for (const field of FIELDS) {
    for (const id of candidates(index, clause.forms, field)) {
      const times = count(index.entries.get(id)?.words[field] ?? '')
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

function counterOf({ forms, apart }: Phrase): (words: string) => number {
  const needle = ` ${forms.join(' ')} `
  if (apart === null) return (words) => occurrences(words, needle)
  return (words) =>
    words
      .split('\n')
      .reduce((sum, block) => sum + nearnesses(block.trim().split(' '), forms, apart).length, 0)
}

/** Two neighbours may share the space between them: "no no" stands twice in " no no no ". */
function occurrences(words: string, needle: string): number {
  let times = 0
  for (let at = words.indexOf(needle); at >= 0; at = words.indexOf(needle, at + 1)) times++
  return times
}
