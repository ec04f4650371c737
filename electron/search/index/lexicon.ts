import { Interner } from '../interner.ts'
import { termOf, type Language } from '../languages.ts'
import { larger } from '../larger.ts'
import { eachStretch, lettersOf } from '../stretches.ts'
import { LONGEST_REMEMBERED, piecesOf } from '../words.ts'
import { keyOf } from './keys.ts'
import type { WordPlaces } from './word-places.ts'

/**
 * The words of a language that have been met, and those of each stretch: a text is made of few, which come again and again. It
 * reads one document at a time, whose words it counts from 0 in the order in which they first stand there.
 */
class Lexicon {
  readonly #language: Language
  readonly #stretches = new Interner()
  readonly #wordsOfStretch: (readonly number[])[] = []
  readonly #words = new Map<string, number>()
  readonly #keys: string[] = []
  /** By word: its number in the document at hand plus one, 0 where it has not stood there yet. */
  #numbers = new Uint32Array(1 << 12)
  readonly #found: number[] = []

  constructor(language: Language) {
    this.#language = language
  }

  get stretches(): number {
    return this.#stretches.size
  }

  /** Turns to another document. */
  begin(): void {
    for (const word of this.#found) this.#numbers[word] = 0
    this.#found.length = 0
  }

  /** Notes the words of a text, the first of them at `place`. Gives the place after the last. */
  read(text: string, place: number, met: WordPlaces): number {
    let next = place
    eachStretch(text, (units, from, to) => {
      for (const word of this.#wordsOf(units, from, to)) met.add(this.#numberOf(word), next++)
    })
    return next
  }

  /** The keys of the words of the document at hand, by their numbers. */
  keys(): string[] {
    return this.#found.map((word) => this.#keys[word] ?? '')
  }

  #numberOf(word: number): number {
    const known = this.#numbers[word] ?? 0
    if (known > 0) return known - 1
    return (this.#numbers[word] = this.#found.push(word)) - 1
  }

  #wordsOf(units: Uint16Array, from: number, to: number): readonly number[] {
    if (to - from > LONGEST_REMEMBERED) return this.#split(lettersOf(units, from, to))
    const stretch = this.#stretches.numberOf(units, from, to)
    return (this.#wordsOfStretch[stretch] ??= this.#split(lettersOf(units, from, to)))
  }

  #split(stretch: string): number[] {
    return piecesOf(stretch).map(({ written, form }) => {
      const key = keyOf(termOf(written, this.#language), form)
      const word = this.#words.get(key) ?? this.#keys.push(key) - 1
      this.#words.set(key, word)
      if (word === this.#numbers.length) this.#numbers = larger(this.#numbers, Uint32Array)
      return word
    })
  }
}

const lexicons = new Map<Language, Lexicon>()
const REMEMBERED = 150_000

/** To be asked for with each document: one that knows too much is forgotten, but within a document a word has to have one number. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined && known.stretches < REMEMBERED) return known
  const fresh = new Lexicon(language)
  lexicons.set(language, fresh)
  return fresh
}
