import { CALENDAR, MODALS } from './change-words.ts'
import type { Token } from '../words/tokens.ts'

/**
 * The tokens of one text, where words that are others than those of the other text by their letter case alone are told from them:
 * “the US” from “us”, “in May” from “may”. A headline in capitals, or with a capital to each word, says nothing of that kind.
 */
export function apartByCase(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  const small = new Set(others.filter(({ capital }) => !capital).map(({ word }) => word))
  return tokens.map((token, at) => {
    if (!isOther(token) || !small.has(token.word)) return token
    const around = [tokens[at - 1], tokens[at + 1]].filter((each) => each && /^\p{L}/u.test(each.word))
    const stands = around.length === 0 || around.some((each) => each?.capital === false)
    return stands ? { ...token, word: token.word.toUpperCase() } : token
  })
}

const isOther = ({ word, capital, capitals, opensSentence }: Token): boolean =>
  capitals || (capital && !opensSentence && (CALENDAR.has(word) || MODALS.has(word)))
