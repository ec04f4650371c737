import type { ChangeKind } from '../../model/parallel.ts'
import { CALENDAR, DAYS, MODALS, NEGATING, NEGATIVE_PREFIXES, NUMBERS, OPENERS } from './change-words.ts'
import type { Token } from '../words/tokens.ts'

/**
 * All that a change touches, the gravest first, so that a changed negation is never hidden under another name. Words that stand
 * on both sides of it have only moved.
 */
export function kindsTouched(gone: readonly Token[], come: readonly Token[]): [ChangeKind, ...ChangeKind[]] {
  const left = without(gone, come)
  const right = without(come, gone)
  const changed = [...left, ...right]
  const touched: Readonly<Record<'negation' | 'number' | 'modal' | 'name', boolean>> = {
    negation: isTurnedRound(left, right),
    number: changed.some((token, at) => isNumber(token) && !isAtAll(token, changed[at - 1])),
    modal: changed.some(isModal),
    name: changed.some(isName),
  }
  const [first, ...more] = GRAVE.filter((kind) => touched[kind])
  if (first !== undefined) return [first, ...more]
  return changed.length > 0 && changed.every(({ word }) => word === '"') ? ['quotation'] : ['other']
}

const GRAVE = ['negation', 'number', 'modal', 'name'] as const

/** The tokens of a list that the other has not, each counted as often as it stands. */
function without(tokens: readonly Token[], others: readonly Token[]): Token[] {
  const left = new Map<string, number>()
  for (const { word } of others) left.set(word, (left.get(word) ?? 0) + 1)
  return tokens.filter(({ word }) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function isTurnedRound(left: readonly Token[], right: readonly Token[]): boolean {
  const negating = (tokens: readonly Token[]) => tokens.filter(({ word }) => NEGATING.has(word)).length
  if (negating(left) !== negating(right) || isContrary(left, right) || isContrary(right, left)) return true
  return (
    negating(left) > 0 &&
    Math.max(left.length, right.length) >= LOPSIDED * Math.min(left.length, right.length)
  )
}

/** Where one side is so many times longer, its negation is hardly that of the other: “not” against a clause with a “no” in it. */
const LOPSIDED = 4

/** Whether one side has a word that the other has with a prefix that says the contrary. */
function isContrary(plain: readonly Token[], prefixed: readonly Token[]): boolean {
  const contraries = new Set(
    plain
      .filter(({ word }) => word.length > 2)
      .flatMap(({ word }) => NEGATIVE_PREFIXES.map((prefix) => prefix + word)),
  )
  return prefixed.some(({ word }) => contraries.has(word))
}

const isNumber = ({ word, capital }: Token): boolean =>
  /^\p{N}/u.test(word) || NUMBERS.has(word) || DAYS.has(word) || (capital && CALENDAR.has(word))

/** “At all” counts nothing. */
const isAtAll = ({ word }: Token, before: Token | undefined): boolean =>
  word === 'all' && before?.word === 'at'

const isModal = ({ word }: Token): boolean => MODALS.has(word)

const isName = ({ word, capital, opensSentence }: Token): boolean =>
  capital && word !== 'i' && !(opensSentence && OPENERS.has(word))
