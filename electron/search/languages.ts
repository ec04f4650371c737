import lunr from 'lunr'
import arabic from 'lunr-languages/lunr.ar.js'
import dutch from 'lunr-languages/lunr.nl.js'
import french from 'lunr-languages/lunr.fr.js'
import german from 'lunr-languages/lunr.de.js'
import italian from 'lunr-languages/lunr.it.js'
import portuguese from 'lunr-languages/lunr.pt.js'
import russian from 'lunr-languages/lunr.ru.js'
import spanish from 'lunr-languages/lunr.es.js'
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import stopWords from '../../resources/search/stop-words.json' with { type: 'json' }
import { foldWord } from './words.ts'

/** What the plugins write to instead of lunr itself: one of them changes how lunr reads a query. */
const plugged: typeof lunr = Object.assign(Object.create(lunr), {
  Index: undefined,
  QueryParser: undefined,
  Pipeline: { registerFunction: () => undefined },
})
for (const add of [stemmerSupport, arabic, dutch, french, german, italian, portuguese, russian, spanish])
  add(plugged)

/** A language that the index knows how to analyse; `other` stands for all the rest, whose words go in whole. */
export type Language = keyof typeof STEMMERS

/** The words of a text are analysed by its language; a text too short to tell is taken for English. */
export function languageFor(tag: string | null): Language {
  const [primary = ''] = (tag ?? 'en').toLowerCase().split('-')
  return isLanguage(primary) ? primary : 'other'
}

export const isLanguage = (name: string): name is Language => Object.hasOwn(STEMMERS, name)

/**
 * The term under which a word is indexed and looked up: its stem without accents, '' for a word too common to help. The stem is
 * taken from the word as written, because in many languages the accents tell the endings apart.
 */
export function termOf(written: string, language: Language): string {
  const known = terms[language]
  const seen = known.get(written)
  if (seen !== undefined) return seen
  if (known.size >= REMEMBERED) known.clear()
  const form = foldWord(written)
  const term = stopped[language].has(form) ? '' : foldWord(STEMMERS[language](written)) || form
  known.set(written, term)
  return term
}

const REMEMBERED = 100_000
const WORDS: Readonly<Record<string, readonly string[]>> = stopWords.words

type Stemmer = (written: string) => string

const snowball =
  (stemmer: unknown): Stemmer =>
  (written) => {
    const token = new lunr.Token(written, {})
    return typeof stemmer === 'function' ? String(stemmer(token)) : written
  }

/** Lunr's own stemmer is Porter's: it reads the letters a to z, and any other word goes through whole. */
const english: Stemmer = (written) => {
  const form = foldWord(written)
  return /^[a-z']+$/.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form
}

/** Read with Russian vowels, its endings are near enough to Russian ones for the stems to agree among themselves. */
const ukrainian: Stemmer = (written) =>
  snowball(plugged.ru.stemmer)(written.replace(/[іїєґ]/g, (letter) => RUSSIAN[letter] ?? letter))

const RUSSIAN: Readonly<Record<string, string>> = { і: 'и', ї: 'и', є: 'е', ґ: 'г' }

const STEMMERS = {
  en: english,
  ar: snowball(plugged.ar.stemmer),
  de: snowball(plugged.de.stemmer),
  es: snowball(plugged.es.stemmer),
  fr: snowball(plugged.fr.stemmer),
  it: snowball(plugged.it.stemmer),
  nl: snowball(plugged.nl.stemmer),
  pt: snowball(plugged.pt.stemmer),
  ru: snowball(plugged.ru.stemmer),
  uk: ukrainian,
  other: foldWord,
} satisfies Record<string, Stemmer>

const LANGUAGES = Object.keys(STEMMERS).filter(isLanguage)

const stopped = perLanguage((language) => new Set((WORDS[language] ?? []).map(foldWord)))
const terms = perLanguage(() => new Map<string, string>())

function perLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as Record<Language, T>
}
