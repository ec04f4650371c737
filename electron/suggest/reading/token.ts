import type { Span } from '../sentences.ts'
import type { Quotation } from './quotations.ts'

/**
 * A word or mark with its part of speech (Universal Dependencies). A whole quotation is one token with the tag `QUOTE`: its words
 * belong to another sentence than the one that it stands in.
 */
export interface Token extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  tag: string
  readonly quotation: Quotation | null
  /** A word inside a quotation that is too short to be one token. */
  readonly quoted: boolean
}

/** One sentence: its tokens, and the paragraph in which it stands. */
export interface Sentence extends Span {
  readonly tokens: Token[]
  readonly paragraph: number
}

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const NOMINAL = wordSet('NOUN PROPN PRON NUM SYM')
const POSSESSIVE = wordSet("'s s' '")
const DETERMINERS = wordSet('his her their its my our your the a an this these those some any no every each')
const AUXILIARIES = wordSet(
  `'s 're 'd 'll 've 'm can could would should will may might must has have had do does did is are am was were ca wo`,
)
const PHRASE_MARKS = wordSet('- & %')

const DASHES = wordSet('— – --')

type Maybe = Token | undefined

export const isVerb = (token: Maybe): boolean => token?.tag === 'VERB' || token?.tag === 'AUX'
export const isNominal = (token: Maybe): boolean => token !== undefined && NOMINAL.has(token.tag)
export const isPossessive = (token: Maybe): boolean =>
  token !== undefined && POSSESSIVE.has(token.lower) && token.tag !== 'AUX'
export const isDeterminer = (token: Maybe): boolean =>
  token !== undefined && (token.tag === 'DET' || DETERMINERS.has(token.lower))

/** A verb that can carry a clause. */
export const isFinite = (token: Maybe): boolean =>
  token !== undefined && ((isVerb(token) && !token.lower.endsWith('ing')) || AUXILIARIES.has(token.lower))

/** A word that may stand inside a noun phrase. */
export const isPhraseWord = (token: Maybe): boolean =>
  token !== undefined &&
  token.quotation === null &&
  (isNominal(token) ||
    token.tag === 'ADJ' ||
    token.tag === 'DET' ||
    isPossessive(token) ||
    PHRASE_MARKS.has(token.text) ||
    (token.tag === 'VERB' && isCapitalised(token)))

export const isCapitalised = (token: Maybe): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)
export const isStop = (token: Maybe): boolean =>
  token !== undefined && /^(?:[.!?]|[.!?…]{2,}|…)$/.test(token.text)
export const isComma = (token: Maybe): boolean => token?.text === ','
export const isDash = (token: Maybe): boolean => token !== undefined && DASHES.has(token.text)

/** Whether the word is one of a set, in whatever letter case. */
export const isOneOf = (token: Maybe, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.lower)

/** The text between two tokens, both included. */
export const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})
