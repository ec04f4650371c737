import { dateWordsIn, type DateWords } from './date-words.ts'
import type { PartialDate } from './partial-date.ts'

/**
 * When the words of a sentence seem to have been said, by the date beside the verb that reports them: “she said on Tuesday”, “On
 * Tuesday the ministry denied”. A date within the quoted words is what they speak of and is left alone. A guess, to be shown as one.
 */
export function guessSaid(sentence: string, published: PartialDate | null): DateWords | null {
  const own = sentence.replaceAll(QUOTED, (quoted) => '“'.repeat(quoted.length))
  const verbs = [...own.matchAll(VERBS)]
  const dates = dateWordsIn(own, published).filter(
    ({ value }) => published === null || value.slice(0, published.length) <= published,
  )
  return dates.find((date) => verbs.some((verb) => isBeside(own, verb, date))) ?? null
}

const QUOTED = /[“„«"][^“”„«»"]*(?:[”»"]|$)/gu

const VERBS =
  /(?<![\p{L}\p{N}])(?:said|says|told|added|announced|argued|asserted|asked|claimed|commented|conceded|confirmed|contested|declared|denied|disputed|dismissed|explained|insisted|maintained|noted|posted|rebutted|refuted|rejected|replied|reported|responded|stated|stressed|tweeted|warned|wrote)(?![\p{L}\p{N}])/giu

/** To whom or where it was said may stand between: “told reporters in Brussels on Tuesday”. A new clause may not. */
const AFTER = /^(?: (?:to|in|at|during|from|via|through|late|early)(?: [\p{L}\p{N}.'’-]+){0,4}?)? $/u
const AFTER_TOLD = /^(?: (?!that\b)[\p{L}\p{N}.'’-]+){0,6} $/u
const BEFORE = /^,?(?: (?!that\b)[\p{L}\p{N}.'’-]+){0,5} $/u

function isBeside(text: string, verb: RegExpExecArray, { start, words }: DateWords): boolean {
  const end = verb.index + verb[0].length
  if (start < end) return BEFORE.test(text.slice(start + words.length, verb.index))
  return (/^told$/i.test(verb[0]) ? AFTER_TOLD : AFTER).test(text.slice(end, start))
}
