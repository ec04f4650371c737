import { lemmaOf } from '../reports/lexicon.ts'
import { NO_SYLLABLE } from '../syllables.ts'
import { isCapitalised, isDeterminer, isNominal, wordSet, type Token } from './token.ts'

const SAID = wordSet('said says told wrote added argued noted tweeted believes thinks claims insisted')
const SURELY_VERBS = wordSet('said says told according')
const NO_NAMES = wordSet('as that who what')

/** Puts right what the tagger is known to get wrong around reporting words: names that come out as verbs, verbs as nouns. */
export function repairTags(tokens: readonly Token[]): void {
  const running = tokens.slice(0, 8).some(({ text }) => /^[a-z]{4,}/.test(text))
  for (const [place, token] of tokens.entries()) {
    if (token.quotation !== null) continue
    const [before, next, second] = [tokens[place - 1], tokens[place + 1], tokens[place + 2]]
    if (endsPlural(token, before, next)) token.tag = 'PART'
    else if (SURELY_VERBS.has(token.lower)) token.tag = 'VERB'
    // “Şükrü”: no word that the tagger knows.
    else if (token.tag === 'X' && /^\p{Lu}\p{Ll}+$/u.test(token.text)) token.tag = 'PROPN'
    else if (isSyllable(tokens, place)) token.tag = 'PROPN'
    else if (opensWithName(token, before, next, second)) token.tag = 'PROPN'
    else if (isName(token, before, next) || (running && isCapitalInside(token, before))) token.tag = 'PROPN'
    else if (isPast(token, before, next)) token.tag = 'VERB'
  }
}

const endsPlural = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  /^['’]$/.test(token.text) && !!before?.lower.endsWith('s') && (isNominal(next) || next?.tag === 'ADJ')

function isName(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!isCapitalised(token) || token.text.length < 2) return false
  if (next && SAID.has(next.lower) && token.tag !== 'DET' && !NO_NAMES.has(token.lower))
    return !isNominal(token)
  const amongNames = before?.tag === 'PROPN' || next?.tag === 'PROPN' || isDeterminer(before)
  return before !== undefined && token.tag === 'VERB' && amongNames && lemmaOf(token.lower) === null
}

const NO_NAME = new RegExp(`^${NO_SYLLABLE}$`)

/** The “sung” of “Jang Jin-sung”. */
const isSyllable = (tokens: readonly Token[], place: number): boolean => {
  const [first, second, hyphen, here] = tokens.slice(Math.max(0, place - 3), place + 1)
  if (hyphen?.text !== '-' || here === undefined || hyphen.end !== here.start || second?.end !== hyphen.start)
    return false
  return (
    isCapitalised(first) &&
    isCapitalised(second) &&
    /^\p{Ll}{2,6}$/u.test(here.text) &&
    !NO_NAME.test(here.text)
  )
}

/** “Madden, who was late, said”: only who somebody is stands between “who” and the start of a sentence. */
const opensWithName = (
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  second: Token | undefined,
): boolean =>
  (before === undefined || before.text === '.') &&
  /^\p{Lu}\p{L}+$/u.test(token.text) &&
  next?.text === ',' &&
  second?.lower === 'who' &&
  !isDeterminer(token) &&
  token.tag !== 'PRON'

/** “In a statement, Ward, a lawyer, said”: inside a sentence that is no headline no verb has a capital. */
const isCapitalInside = (token: Token, before: Token | undefined): boolean =>
  token.tag === 'VERB' &&
  isCapitalised(token) &&
  (before?.text === ',' || before?.tag === 'PROPN' || before?.tag === 'ADP' || isDeterminer(before))

/** “the plans rested on a guess”: a form in -ed between a noun and what only a verb can have after it. */
const isPast = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
  token.tag === 'NOUN' &&
  /^(?!hundred|hatred)[a-z]{2,}[^e]ed$/.test(token.text) &&
  isNominal(before) &&
  (next?.tag === 'ADP' || isDeterminer(next))
