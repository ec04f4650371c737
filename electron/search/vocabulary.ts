import type { Clause } from './clause.ts'
import { termOf as termIn } from './languages.ts'
import { fitsFuzzy, fitsWildcard } from './patterns.ts'
import { eachStretch, LONGEST_REMEMBERED, piecesOf } from './words.ts'

/** Marks are read in the language of whoever makes them, which is taken to be English; null for a word too common to help. */
const termOf = (written: string): string | null => termIn(written, 'en') || null

/** The folded words of many texts, each with a number. */
export interface Vocabulary {
  /** The numbers of the words of a text, in its order; new words are taken in. */
  numbersIn(text: string): Uint32Array
  /** The number of a word that is known. */
  find(form: string): number | undefined
  /** The numbers of all known words that meet a clause. */
  numbersOf(clause: WordClause): number[]
  /** The terms of these words; none for a phrase, which is met word for word. */
  termsOf(clause: Clause): Set<string>
}

type WordClause = Exclude<Clause, { kind: 'phrase' }>

const REMEMBERED = 100_000

export function createVocabulary(): Vocabulary {
  const numbers = new Map<string, number>()
  const byTerm = new Map<string, string[]>()
  const stretches = new Map<string, readonly number[]>()

  const numberOf = (form: string): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const term = termOf(form)
    if (term !== null) byTerm.set(term, [...(byTerm.get(term) ?? []), form])
    numbers.set(form, numbers.size)
    return numbers.size - 1
  }

  const numbersOfStretch = (stretch: string): readonly number[] => {
    const known = stretches.get(stretch)
    if (known !== undefined) return known
    const found = piecesOf(stretch).map(({ form }) => numberOf(form))
    if (stretch.length <= LONGEST_REMEMBERED) stretches.set(stretch, found)
    return found
  }

  const numbersIn = (text: string): Uint32Array => {
    if (stretches.size >= REMEMBERED) stretches.clear()
    const found: number[] = []
    eachStretch(text, 0, text.length, (stretch) => {
      for (const number of numbersOfStretch(stretch)) found.push(number)
    })
    return Uint32Array.from(found)
  }

  const meeting = (clause: WordClause): string[] =>
    clause.kind === 'words' ? sameStem(byTerm, clause.forms) : fitting(numbers.keys(), clause)

  return {
    numbersIn,
    find: (form) => numbers.get(form),
    numbersOf: (clause) => meeting(clause).flatMap((form) => numbers.get(form) ?? []),
    termsOf: (clause) =>
      new Set(clause.kind === 'phrase' ? [] : meeting(clause).flatMap((form) => termOf(form) ?? [])),
  }
}

const sameStem = (byTerm: ReadonlyMap<string, readonly string[]>, forms: readonly string[]): string[] =>
  forms.flatMap((form) => byTerm.get(termOf(form) ?? '') ?? [])

/** As in the index of documents, stop words are nobody's pattern. */
function fitting(forms: Iterable<string>, clause: Exclude<WordClause, { kind: 'words' }>): string[] {
  const fits =
    clause.kind === 'wildcard'
      ? (form: string) => fitsWildcard(form, clause.pattern)
      : (form: string) => fitsFuzzy(form, clause.form, clause.distance)
  return [...forms].filter((form) => fits(form) && termOf(form) !== null)
}
