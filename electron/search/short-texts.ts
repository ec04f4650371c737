import { alwaysWanted, type StillWanted } from '../jobs/withdrawal.ts'
import type { Clause } from './clause.ts'
import { counterOf } from './clause-counter.ts'
import { matcherOf, type Match } from './matches.ts'
import { createVocabulary } from './vocabulary.ts'
import { wordsIn } from './words.ts'

/**
 * Quotes and notes, searched by reading all of them. They are short and change with every mark that a person makes: kept as
 * numbers of words, two hundred thousand are read in less time than an index of them would take to follow.
 */
export interface ShortTexts<Key> {
  /** Adds a text, or puts it in the place of the one with that key. `stamp` tells later whether it is still the same. */
  put(key: Key, stamp: string, text: string): void
  remove(key: Key): void
  /** The stamp of each text, by key. */
  stamps: ReadonlyMap<Key, string>
  /** The texts that meet the clauses, each with a score by lunr's formula. */
  find(clauses: readonly Clause[], wanted?: StillWanted): Map<Key, number>
  /** What finds the places in one of the texts (UTF-16 units of it) at which the clauses are met. */
  matcher(clauses: readonly Clause[]): (text: string) => Match[]
}

export function createShortTexts<Key>(): ShortTexts<Key> {
  const vocabulary = createVocabulary()
  const stamps = new Map<Key, string>()
  const texts = new Map<Key, Uint32Array>()
  let words = 0

  const remove = (key: Key): void => {
    words -= texts.get(key)?.length ?? 0
    stamps.delete(key)
    texts.delete(key)
  }
  const put = (key: Key, stamp: string, text: string): void => {
    remove(key)
    const numbers = vocabulary.numbersIn(text)
    words += numbers.length
    stamps.set(key, stamp)
    texts.set(key, numbers)
  }
  const find = (asked: readonly Clause[], wanted = alwaysWanted): Map<Key, number> => {
    // Titles are no part of these texts: nothing can be wanted there, and everything is without it.
    const clauses = asked.filter(
      ({ fields, presence }) => fields.includes('text') || presence !== 'prohibited',
    )
    const counted = countAll(texts, clauses, counterOf(vocabulary, clauses), wanted)
    return scoresOf(counted, clauses, { texts: texts.size, words })
  }
  const matcher = (clauses: readonly Clause[]) => {
    const match = matcherOf(clauses.map((clause) => ({ clause, terms: vocabulary.termsOf(clause) })))
    return (text: string): Match[] => match(wordsIn(text))
  }
  return { put, remove, stamps, find, matcher }
}

/** Texts read between two looks whether the answer is still wanted: a millisecond or two. */
const SLICE = 5000

/** How often each clause is met in a text of so many words. */
interface Counted<Key> {
  key: Key
  counts: readonly number[]
  length: number
}

/** The texts in which anything is met, and where all is prohibited, every text. */
function countAll<Key>(
  texts: ReadonlyMap<Key, Uint32Array>,
  clauses: readonly Clause[],
  count: (words: Uint32Array) => number[] | null,
  wanted: StillWanted,
): Counted<Key>[] {
  const none = clauses.map(() => 0)
  const wantsNone = clauses.length > 0 && clauses.every(({ presence }) => presence === 'prohibited')
  const counted: Counted<Key>[] = []
  let read = 0
  for (const [key, words] of texts) {
    if (read++ % SLICE === 0) wanted()
    const counts = count(words)
    if (counts !== null || wantsNone) counted.push({ key, counts: counts ?? none, length: words.length })
  }
  return counted
}

/** Lunr's constants of BM25: how soon repeats stop counting, and how much long texts are held back. */
const K1 = 1.2
const B = 0.75

function scoresOf<Key>(
  counted: readonly Counted<Key>[],
  clauses: readonly Clause[],
  all: { texts: number; words: number },
): Map<Key, number> {
  const weights = clauses.map(({ boost }, i) => {
    const having = counted.filter(({ counts }) => (counts[i] ?? 0) > 0).length
    return boost * Math.log(1 + Math.abs((all.texts - having + 0.5) / (having + 0.5)))
  })
  const average = all.words / all.texts
  const met = counted.filter(({ counts }) => isMet(clauses, counts))
  return new Map(
    met.map(({ key, counts, length }) => {
      const held = K1 * (1 - B + B * (length / average))
      const parts = counts.map((times, i) => ((weights[i] ?? 0) * (K1 + 1) * times) / (held + times))
      return [key, parts.reduce((sum, part) => sum + part, 0)]
    }),
  )
}

function isMet(clauses: readonly Clause[], counts: readonly number[]): boolean {
  const has = (i: number) => (counts[i] ?? 0) > 0
  return clauses.every(({ presence }, i) => presence === 'optional' || has(i) === (presence === 'required'))
}
