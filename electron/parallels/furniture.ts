import { runKey } from './hash.ts'
import type { FoldedText } from './text/folded-text.ts'

/** How often the library has met a sentence: in how many documents, in how many of them at an edge, after how many different sentences. */
export interface Seen {
  readonly documents: number
  readonly atEdge: number
  readonly contexts: number
}

/** A sentence of a document as the library counts it. `before` is the key of the sentence before it, 0 for the first. */
export interface Sighting {
  readonly key: number
  readonly before: number
  readonly atEdge: boolean
}

/** Sentences from the head or the foot of a document that count as its edge. */
const EDGE = 3

/** What a document shows of each of its sentences, once for each key. */
export function sightingsOf(text: FoldedText): Sighting[] {
  const keys = sentenceKeys(text)
  const sightings = keys.map((key, index) => ({
    key,
    before: keys[index - 1] ?? 0,
    atEdge: isAtEdge(index, keys.length),
  }))
  return [...new Map(sightings.map((sighting) => [sighting.key, sighting])).values()]
}

export const sentenceKeys = ({ stems, sentences }: FoldedText): number[] =>
  sentences.map(({ from, to }) => runKey(stems, from, to))

/**
 * A sentence that documents repeat at their head or foot, each time after a different one. Wire copy is repeated too, but
 * together with its neighbours.
 */
export const isRepeatedAtEdges = ({ documents, atEdge, contexts }: Seen): boolean =>
  documents >= 3 && atEdge >= 0.6 * documents && contexts >= 0.7 * documents

/** What is known of the sentences of one document from elsewhere. */
export interface FurnitureClues {
  readonly text: string
  /** How often the library has met these sentences, as far as it has. */
  seen(keys: readonly number[]): ReadonlyMap<number, Seen>
  /** What the analyst said of the sentence, null where nothing. */
  chosen(key: number): boolean | null
  /** Spans that the importer has marked as furniture, in UTF-16 units. */
  readonly blocks: readonly { readonly start: number; readonly end: number }[]
}

/** For each sentence 1 where it belongs to the page and not to the article, else 0. */
export function furnitureOf(folded: FoldedText, clues: FurnitureClues): Uint8Array {
  const keys = sentenceKeys(folded)
  const seen = clues.seen(keys)
  const isFurniture = folded.sentences.map((sentence, index) => {
    const key = keys[index] ?? 0
    const chosen = clues.chosen(key)
    if (chosen !== null) return Number(chosen)
    if (clues.blocks.some(({ start, end }) => sentence.start >= start && sentence.end <= end)) return 1
    const known = seen.get(key)
    if (known !== undefined && isRepeatedAtEdges(known)) return 1
    const words = clues.text.slice(sentence.start, sentence.end)
    return Number(speaksOfThePage(words, sentence.to - sentence.from, isAtEdge(index, keys.length)))
  })
  return new Uint8Array(isFurniture)
}

function speaksOfThePage(sentence: string, words: number, atEdge: boolean): boolean {
  if (words <= MOST_OF_STOCK && STOCK.test(sentence)) return true
  if (words > 30 || !(atEdge || words <= 12)) return false
  return TELLTALE.test(sentence) || (atEdge && ASIDE.test(sentence.trim()))
}

const isAtEdge = (index: number, count: number): boolean => index < EDGE || index >= count - EDGE

/** What every newsroom writes of the silent: that two reports have it in common tells nothing of either. */
const STOCK =
  /\b(?:not (?:immediately )?(?:respond|repl|return)\w*\s(?:to )?(?:[\p{L}’'-]+\s){0,3}?(?:requests?|calls?|messages?|e-?mails?|questions|inquir)|not (?:immediately )?be(?:en)? reached for comment|declined to comment)/iu
const MOST_OF_STOCK = 16

/** “(Image: AP)” as a paragraph of its own. */
const ASIDE = /^\([^)]*\)?$/

const TELLTALE = new RegExp(
  `\\b(${[
    'not responsible for',
    'external (internet )?sites?',
    'subscribe',
    'newsletter',
    'sign[- ]?up',
    'follow us',
    'leave a (reply|comment)',
    'your e-?mail',
    'all rights reserved',
    'copyright',
    'advertis\\w+',
    'related (news|stories|articles)',
    'must read',
    'read (more|here|also)',
    'click here',
    'cookies?',
    'privacy policy',
    'terms of (use|service)',
    'contributed to this report',
    'reported by',
    '(additional )?reporting by',
    '(editing|writing) by',
    'with inputs from',
    '\\d+ min(ute)?s? read',
    'getty images',
    'whats\\s?app',
    'becoming a member',
    'share this',
  ].join('|')})\\b|\\b(image|photo):`,
  'i',
)
