import { isComma, isOneOf, wordSet, type Token } from '../reading/token.ts'
import { phraseEnd } from './noun-phrase.ts'
import { QUESTION_WORDS, TIME } from './word-classes.ts'

const PREPOSITIONS = wordSet(
  'in on at during to via through with from of before after about by over for following',
)
const OF_OCCASION = wordSet('in on at during to via through with before after following')
const BEFORE_TIME = wordSet('last this next late early')
const AMBIGUOUS = wordSet('may march')

/** Nouns of the place, day or way in which something is said. */
const OCCASIONS = wordSet(
  `interview statement speech tweet letter email e-mail conference briefing reporters supporters twitter facebook rally debate cnn fox
   nbc abc msnbc cbs bbc post blog memo testimony show release event appearance remarks parliament court monday tuesday wednesday thursday
   friday saturday sunday january february march april may june july august september october november december week month year
   response telegram call meeting editorial column report message phone video television time interviews reporter journalists`,
)
const MOST = 6

/** Whether a word is the place, day or way in which something is said: it says nothing itself. */
export const isOccasion = (token: Token | undefined): boolean =>
  isOneOf(token, OCCASIONS) || token?.lower === 'media'

/** Over “on Tuesday”, “in an interview”, “to reporters”: the token at which what a cue reports may begin. */
export function skipAdjuncts(tokens: readonly Token[], from: number): number {
  let at = from
  for (let count = 0; count < MOST; count++) {
    const next = afterAdjunct(tokens, at)
    if (next === at) break
    at = next
  }
  return at
}

function afterAdjunct(tokens: readonly Token[], at: number): number {
  const here = tokens[at]
  if (here === undefined || here.quotation !== null) return at
  if (isOneOf(here, TIME) && !isOneOf(here, AMBIGUOUS)) return at + 1
  if (here.tag === 'ADV' && !isOneOf(here, QUESTION_WORDS)) return at + 1
  if (isOneOf(here, BEFORE_TIME) && isOneOf(tokens[at + 1], TIME)) return at + 2
  if (here.tag !== 'ADP' || !isOneOf(here, PREPOSITIONS)) return at
  const last = phraseEnd(tokens, at + 1)
  const next = tokens[last + 1]
  if (last <= at) return at
  const reportFollows =
    next?.lower === 'that' ||
    !!next?.quotation ||
    next?.text === ':' ||
    (isComma(next) && !!tokens[last + 2]?.quotation)
  const occasion = tokens.slice(at + 1, last + 1).some((token) => isOneOf(token, OCCASIONS))
  return reportFollows || (occasion && isOneOf(here, OF_OCCASION)) ? last + 1 : at
}
