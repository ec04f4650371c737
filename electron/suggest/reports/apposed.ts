import {
  isComma,
  isDeterminer,
  isFinite,
  isNominal,
  isOneOf,
  isPossessive,
  isVerb,
  type Token,
} from '../reading/token.ts'
import { nameInFront } from './name-in-front.ts'
import { phraseStart } from './noun-phrase.ts'
import { RELATIVE_START, REPORTING_PAST, TIME } from './word-classes.ts'

type Tokens = readonly Token[]

const LONGEST_INSERTION = 40

/** What an inserted clause explains, by its first and last token; the clause itself belongs to it. */
interface Apposed {
  readonly first: number
  readonly last: number
  readonly kind: 'apposed'
}

/** “Berg, who leads the port, said”: over the clause between two commas, dashes or brackets to what it explains. */
export function apposed(tokens: Tokens, close: number, group: number): Apposed | null {
  const mark = tokens[close]?.text === ')' ? '(' : tokens[close]?.text
  for (let open = close - 1; open >= Math.max(0, close - LONGEST_INSERTION); open--) {
    if (tokens[open]?.text !== mark) continue
    const explained = tokens[named(tokens, open - 1)]
    const insertion = tokens.slice(open + 1, close)
    const opening = insertion[0]
    if (!opening || !explained || explained.quotation !== null || isOneOf(explained, TIME)) continue
    if (!isNominal(explained) && !isPossessive(explained)) continue
    const relative = isOneOf(opening, RELATIVE_START) || isParticiple(opening, insertion[1])
    if (
      !relative &&
      isClause(insertion) &&
      !(isOneOf(tokens[group], REPORTING_PAST) && isDescription(opening))
    )
      continue
    const last = named(tokens, open - 1)
    const first = phraseStart(tokens, last)
    const before = tokens[first - 1]
    if (!relative && before?.tag === 'ADP' && !/^(?:that|as|if|after|before|since|until)$/.test(before.lower))
      continue
    return { first: nameInFront(tokens, first, last) ?? first, last: close - 1, kind: 'apposed' }
  }
  return null
}

/** “leading the port”, “named in May”, “run by pilots” */
const isParticiple = (word: Token, next: Token | undefined): boolean =>
  /(?:ing|ed)$/.test(word.lower) || (word.tag === 'VERB' && next?.tag === 'ADP')

/** The last word of “Berg” in “Berg, 48, who …” and “Berg (D), who …”. */
function named(tokens: Tokens, last: number): number {
  if (tokens[last]?.tag === 'NUM' && isComma(tokens[last - 1]) && tokens[last - 2]?.tag === 'PROPN')
    return last - 2
  if (tokens[last]?.text !== ')') return last
  const open = tokens.findLastIndex(({ text }, at) => at < last && text === '(')
  return open > 0 ? open - 1 : last
}

const isClause = (words: Tokens): boolean =>
  words.some((word, place) => isVerb(word) && isFinite(word) && words[place - 1]?.text !== '-') &&
  !words.some((word) => isOneOf(word, RELATIVE_START) || word.lower === 'that')

const isDescription = (word: Token): boolean => isDeterminer(word) || /^(?:ADJ|NOUN|ADP)$/.test(word.tag)
