import { Interner } from '../interner.ts'
import { termOf, type Language } from '../languages.ts'
import { lettersOf } from '../stretches.ts'
import { LONGEST_REMEMBERED, piecesOf } from '../words.ts'
import { keyOf } from './keys.ts'

/** A word of a language; `number` is its number in the document at hand, -1 where it has not stood there yet. */
export interface LexiconWord {
  readonly key: string
  /** False for a word too common to help. */
  readonly counts: boolean
  number: number
}

/** The words of a language that have been met, and those of each stretch: a text is made of few, which come again and again. */
class Lexicon {
  readonly #language: Language
  readonly #stretches = new Interner()
  readonly #wordsOfStretch: (readonly LexiconWord[])[] = []
  readonly #words = new Map<string, LexiconWord>()

  constructor(language: Language) {
    this.#language = language
  }

  get stretches(): number {
    return this.#stretches.size
  }

  /** The words of the stretch that stands there. The same word is the same object. */
  wordsOf(units: Uint16Array, from: number, to: number): readonly LexiconWord[] {
    if (to - from > LONGEST_REMEMBERED) return this.#read(lettersOf(units, from, to))
    const stretch = this.#stretches.numberOf(units, from, to)
    return (this.#wordsOfStretch[stretch] ??= this.#read(lettersOf(units, from, to)))
  }

  #read(stretch: string): LexiconWord[] {
    return piecesOf(stretch).map(({ written, form }) => {
      const term = termOf(written, this.#language)
      const key = keyOf(term, form)
      const word = this.#words.get(key) ?? { key, counts: term !== '', number: -1 }
      this.#words.set(key, word)
      return word
    })
  }
}

const lexicons = new Map<Language, Lexicon>()
const REMEMBERED = 150_000

/** To be asked for with each document: one that knows too much is forgotten, but within a document a word has to be one object. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language)
  if (known !== undefined && known.stretches < REMEMBERED) return known
  const fresh = new Lexicon(language)
  lexicons.set(language, fresh)
  return fresh
}
