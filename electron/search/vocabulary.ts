import type { Clause } from './clause.ts'
import { Interner } from './interner.ts'
import { termOf as termIn } from './languages.ts'
import { fitsFuzzy, fitsWildcard } from './patterns.ts'
import { eachStretch, lettersOf } from './stretches.ts'
import { LONGEST_REMEMBERED, piecesOf } from './words.ts'

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
  let stretches = new Interner()
  let remembered: (readonly number[])[] = []

  const numberOf = (form: string): number => {
    const known = numbers.get(form)
    if (known !== undefined) return known
    const term = termOf(form)
    if (term !== null) byTerm.set(term, [...(byTerm.get(term) ?? []), form])
    numbers.set(form, numbers.size)
    return numbers.size - 1
  }

  const numbersOfStretch = (units: Uint16Array, from: number, to: number): readonly number[] => {
    const read = () => piecesOf(lettersOf(units, from, to)).map(({ form }) => numberOf(form))
    if (to - from > LONGEST_REMEMBERED) return read()
    return (remembered[stretches.numberOf(units, from, to)] ??= read())
  }

  const numbersIn = (text: string): Uint32Array => {
    if (stretches.size >= REMEMBERED) [stretches, remembered] = [new Interner(), []]
    const found: number[] = []
    eachStretch(text, (units, from, to) => {
      for (const number of numbersOfStretch(units, from, to)) found.push(number)
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
