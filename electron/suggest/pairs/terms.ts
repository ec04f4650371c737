import stopWords from '../../../resources/search/stop-words.json' with { type: 'json' }
import kindred from '../../../resources/suggest/kindred.json' with { type: 'json' }
import speakers from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { foldCase } from '../../../shared/text/fold.ts'
import { isPlace } from '../names-of-bodies.ts'

/**
 * What a sentence is about: the stems of its words, without those that stand in every sentence. Words of one meaning come out
 * as one: `withdrawal` and `pullback`, `Moscow` and `Russian`.
 */
export const termsOf = (text: string): string[] => [...new Set(wordsIn(text).map(({ term }) => term))]

/** Terms that two texts share, in the words of the first; in those of the second too where they are others: `leaving (withdrawal)`. */
export function inWords(left: string, right: string, terms: readonly string[]): string[] {
  const [here, there] = [asWritten(left), asWritten(right)]
  return terms.map((term) => {
    const [one, other] = [here.get(term) ?? term, there.get(term) ?? term]
    return stemOf(foldCase(one)) === stemOf(foldCase(other)) || isForm(one, other) ? one : `${one} (${other})`
  })
}

/**
 * The terms of names in a text: of words with a capital that begins no sentence. A headline writes all words so: of it countries
 * and whose people are names.
 */
export function namesIn(text: string): Set<string> {
  const capitals = [...text.matchAll(INSIDE)].map(([word]) => word)
  const small = text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}[\p{L}’'-]{4,}/gu)?.length ?? 0
  const isHeadline = capitals.length > 3 && small === 0
  return new Set((isHeadline ? capitals.filter(saysWhere) : capitals).flatMap(termsOf))
}

/** “US”, “Russian”, “London-based”: where somebody belongs. */
export const saysWhere = (word: string): boolean =>
  isPlace(word) || word in speakers.demonyms || word.endsWith('-based')

/** A capital behind a word, not behind a stop or an opening mark. */
const INSIDE = /(?<=[\p{L}\p{N},;] ["“‘'(#@]?)\p{Lu}[\p{L}\p{N}.’'-]*/gu

/** Two that begin alike are forms of one word. */
const isForm = (one: string, other: string): boolean =>
  foldCase(one).slice(0, SAME_START) === foldCase(other).slice(0, SAME_START)
const SAME_START = 4

/** Whether a term says what happens, rather than to whom or where. */
export const isDeed = (term: string): boolean => DEEDS.has(term)

/** The deeds of a text in words that mean nothing else: “left” may be a side, “returns” may be of tax. */
export const clearDeedsIn = (text: string): Set<string> =>
  new Set(
    wordsIn(text)
      .filter(({ folded, term }) => isDeed(term) && !AMBIGUOUS.has(folded))
      .map(({ term }) => term),
  )

const asWritten = (text: string): Map<string, string> =>
  new Map(wordsIn(text).map(({ term, written }) => [term, written]))

/** A word of a text that says what it is about. */
interface Word {
  readonly written: string
  readonly folded: string
  readonly term: string
}

const wordsIn = (text: string): Word[] =>
  (text.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) => remembered(word) ?? [])

/** The same words come again and again: each is read once, as long as there are not too many. */
const MOST_REMEMBERED = 50_000
const read = new Map<string, Word | null>()

function remembered(word: string): Word | null {
  const known = read.get(word)
  if (known !== undefined) return known
  if (read.size >= MOST_REMEMBERED) read.clear()
  const fresh = readWord(word)
  read.set(word, fresh)
  return fresh
}

function readWord(word: string): Word | null {
  if (SHORTENED.test(word)) return null
  const written = word.replace(/['’]s?$/, '')
  const folded = foldCase(written)
  return tells(folded) ? { written, folded, term: termOf(folded) } : null
}

/** “I’m”, “they’d”, “that’s”, “wouldn’t”. */
const SHORTENED =
  /^(?:(?:i|you|s?he|it|we|they|that|there|here|what|who|let)['’](?:m|re|s|ve|ll|d)|\p{L}+n['’]t)$/iu

/** Words of a quotation that say what it is about are rarely shorter. */
const SHORTEST = 3

const tells = (word: string): boolean =>
  !EMPTY.has(word) && (KINDRED.has(word) || (word.length >= SHORTEST && !STOP.has(word)))

const STOP = new Set(stopWords.words.en)
const EMPTY = new Set(kindred.empty.join(' ').split(' '))

const DEEDS = new Set(kindred.deeds.split(' '))
const AMBIGUOUS = new Set(kindred.ambiguous.split(' '))

const KINDRED = new Map(
  kindred.words.flatMap((line) => {
    const [first = '', ...others] = line.split(' ')
    return [first, ...others].map((word) => [word, first] as const)
  }),
)

const termOf = (word: string): string => KINDRED.get(word) ?? KINDRED.get(stemOf(word)) ?? stemOf(word)

/** A light stem: enough to bring the forms of one word together, too little to confuse two. */
function stemOf(word: string): string {
  const one = word.replace(/(?:ies|ied)$/, 'y').replace(/([^s])s$/, '$1')
  const bare = one.length < SHORTEST_STEM ? one : one.replace(/(?:ation|ing|al|ed|er|ly)$/, '')
  return bare.replace(/([^aeiouls])\1$/, '$1').replace(/e$/, '')
}

const SHORTEST_STEM = 6
