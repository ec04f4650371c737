import stopWords from '../../../resources/search/stop-words.json' with { type: 'json' }
import kindred from '../../../resources/suggest/kindred.json' with { type: 'json' }
import { foldCase } from '../../../shared/text/fold.ts'

/**
 * What a sentence is about: the stems of its words, without those that stand in every sentence. Words of one meaning come out
 * as one: `withdrawal` and `pullback`, `Moscow` and `Russian`.
 */
export const termsOf = (text: string): string[] => [...new Set(wordsOf(text).map(termOf))]

/** Terms that two texts share, in the words of the first; in those of the second too where they are others: `leaving (withdrawal)`. */
export function inWords(left: string, right: string, terms: readonly string[]): string[] {
  const [here, there] = [asWritten(left), asWritten(right)]
  return terms.map((term) => {
    const [one, other] = [here.get(term) ?? term, there.get(term) ?? term]
    return stemOf(foldCase(one)) === stemOf(foldCase(other)) || isForm(one, other) ? one : `${one} (${other})`
  })
}

/** Two that begin alike are forms of one word. */
const isForm = (one: string, other: string): boolean =>
  foldCase(one).slice(0, SAME_START) === foldCase(other).slice(0, SAME_START)
const SAME_START = 4

/** Whether a term says what happens, rather than to whom or where. */
export const isDeed = (term: string): boolean => DEEDS.has(term)

const asWritten = (text: string): Map<string, string> =>
  new Map(wordsIn(text).map((word) => [termOf(foldCase(word)), word]))

const wordsOf = (text: string): string[] => wordsIn(text).map(foldCase)

function wordsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? []
  return words.map((word) => word.replace(/['’]s?$/, '')).filter((word) => tells(foldCase(word)))
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
   yet still now then today yesterday tomorrow hasn't haven't hadn't we'll we've we're they'll they've they're it'll he'll she'll i'll i've see sees saw seen show shows showed shown verify
   verifies verified much isn't wasn't weren't doesn't didn't don't won't can't couldn't`.split(/\s+/),
)

const DEEDS = new Set(kindred.deeds.split(' '))

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
