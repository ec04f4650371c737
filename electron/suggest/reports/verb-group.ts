import { isOneOf, wordSet, type Token } from '../reading/token.ts'
import { BE, NOT } from './word-classes.ts'

/** A cue with the words that belong to its verb: “has never said”, “refused to say”. Tokens from `first` to `verb`. */
export interface VerbGroup {
  readonly first: number
  readonly verb: number
  readonly lemma: string
  readonly negated: boolean
  readonly passive: boolean
  readonly participle: boolean
  readonly infinitive: boolean
}

const AUXILIARIES = wordSet(
  `have has had do does did will would can could should may might must is was were are been be being 's 've 'd 'll 're 'm`,
)
const BEFORE_TO = wordSet('able unable reluctant likely ready willing quick careful expected way on yet')
const QUESTION_ADVERBS = wordSet('when where how')
const PARTICIPLES =
  /ed$|^(?:said|told|known|seen|thought|found|shown|held|written|heard|understood|felt|meant|called)$/

/** Reads leftwards from the verb. */
export function verbGroupAt(tokens: readonly Token[], verb: number, lemma: string): VerbGroup {
  const form = tokens[verb]?.lower ?? ''
  let first = verb
  let negated = false
  let being = false
  let infinitive = false
  while (first > 0) {
    const [two, before, here] = [tokens[first - 2], tokens[first - 1], tokens[first]]
    if (before === undefined) break
    const auxiliary = before.tag === 'AUX' || (AUXILIARIES.has(before.lower) && before.tag !== 'PART')
    if (auxiliary && isOneOf(before, BE) && here?.lower !== 'been') being = true
    if (auxiliary) first--
    else if (isOneOf(before, NOT)) {
      negated = true
      first--
    } else if (neitherConfirmedNor(two, before)) first--
    else if (before.tag === 'ADV' && !isOneOf(before, QUESTION_ADVERBS)) first--
    else if (before.lower === 'to' && /^(?:PART|ADP)$/.test(before.tag) && !/(?:ed|ing)$/.test(form)) {
      infinitive = true
      if (two?.tag !== 'VERB' && !isOneOf(two, BEFORE_TO)) break
      first -= 2
    } else break
  }
  const group = tokens.slice(first, verb)
  const participle = form.endsWith('ing') && !group.some((token) => token.tag === 'AUX' || isOneOf(token, BE))
  const passive = being && !form.endsWith('ing') && PARTICIPLES.test(form)
  return { first, verb, lemma, negated, passive, participle, infinitive }
}

/** “neither confirmed nor denied” is one group, so that the denial is seen to be undone. */
const neitherConfirmedNor = (two: Token | undefined, before: Token): boolean =>
  (before.lower === 'confirmed' && two?.lower === 'neither') ||
  (before.lower === 'nor' && two?.lower === 'confirmed')
