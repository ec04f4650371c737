import stopWords from '../../../resources/search/stop-words.json' with { type: 'json' }
import kindred from '../../../resources/suggest/kindred.json' with { type: 'json' }
import { foldCase } from '../../../shared/text/fold.ts'

/**
 * What a sentence is about: the stems of its words, without those that stand in every sentence. Words of one meaning come out
 * as one: `withdrawal` and `pullback`, `Moscow` and `Russian`.
 */
export const termsOf = (text: string): string[] => [...new Set(wordsOf(text).map(termOf))]

/** The words of a text for some of its terms, as a person reads them. */
export function inWords(text: string, terms: readonly string[]): string[] {
  const words = new Map(wordsOf(text).map((word) => [termOf(word), word]))
  return terms.map((term) => words.get(term) ?? term)
}

function wordsOf(text: string): string[] {
  const words = foldCase(text).match(/[\p{L}\p{N}]+(?:[.'-][\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => word.replace(/'s?$/, '')).filter(tells)
}

/** Words of a quotation that say what it is about are rarely shorter. */
const SHORTEST = 3

const tells = (word: string): boolean =>
  !EMPTY.has(word) && (KINDRED.has(word) || (word.length >= SHORTEST && !STOP.has(word)))

const STOP = new Set(stopWords.words.en)
const EMPTY = new Set(
  `from near about over under into onto with without after before until while since though although because the and but for are its our
   evidence proof sign signs indication indications moment claim claims claimed report reports reported said says say told tell not never any has have had been was were will would could should can may might must also just very this that
   these those there here what when where which who whom whose how why all some more most other such only own same than too one two
   yet still now then today yesterday tomorrow hasn't haven't hadn't isn't wasn't weren't doesn't didn't don't won't can't couldn't`.split(
    /\s+/,
  ),
)

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
