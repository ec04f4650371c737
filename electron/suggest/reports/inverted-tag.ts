import { isComma, isFinite, isOneOf, isPhraseWord, isStop, wordSet, type Token } from '../reading/token.ts'
import { clauseEnd } from './extent.ts'
import { takes } from './lexicon.ts'
import { phraseEnd } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { base, quotationBehind, reportStart, type VerbReading } from './verb-reading.ts'
import { TIME } from './word-classes.ts'

type Tokens = readonly Token[]

const INVERTED = wordSet(
  `said says asked added wrote tweeted explained continued recalled noted declared argued replied asks writes warned concluded reads
   read announced insisted responded joked quipped shouted claimed stated remarked observed admitted`,
)
const LONGEST_DESCRIPTION = 30

/** `“…,” said the mayor` */
export function invertedTag({ tokens, group, subject, complement }: VerbReading): Found | null {
  const { first, verb, lemma, passive, participle } = group
  const before = tokens[first - 1]
  if (passive || participle || !isOneOf(tokens[verb], INVERTED) || !takes(lemma, 'inverted', 'active'))
    return null
  const afterQuotation = !!before?.quotation
  if (!afterQuotation && !(isComma(before) && first >= 3)) return null
  if (!isPhraseWord(tokens[verb + 1]) || complement.frame.endsWith('that')) return null
  const name = phraseEnd(tokens, verb + 1)
  if (name <= verb || isDate(tokens, verb + 1)) return null
  const isNamed = isName(tokens, verb + 1, name)
  if (!afterQuotation && !isNamed && (subject?.kind === 'apposed' || complement.frame === 'clause'))
    return null
  const end = afterQuotation ? first : first - 1
  const second = quotationBehind(tokens, name + 1)
  if (!afterQuotation && isComma(tokens[name + 1]) && isFinite(tokens[name + 2]) && !isRelated(tokens, end))
    return {
      ...base(group, 'around', 1),
      source: [verb + 1, name],
      content: [
        [reportStart(tokens, end), end],
        [name + 2, clauseEnd(tokens, name + 2)],
      ],
    }
  return {
    ...base(group, 'inverted', 1),
    source: [verb + 1, withDescription(tokens, name)],
    content: [[reportStart(tokens, end), end], ...(second === null ? [] : [[second, second + 1] as const])],
  }
}

/** `its plan, announced March 4` is told by nobody. */
const isDate = (tokens: Tokens, at: number): boolean =>
  isOneOf(tokens[at], TIME) && tokens[at + 1]?.tag === 'NUM'

/** `, said Ida Brandt,` can be no clause that begins with a name, `, said the officials, who …` none either. */
const isName = (tokens: Tokens, first: number, last: number): boolean =>
  (isComma(tokens[last + 1]) && tokens[last + 2]?.lower === 'who') ||
  (tokens[last]?.tag === 'PROPN' &&
    !isOneOf(tokens[first], TIME) &&
    (isComma(tokens[last + 1]) || isStop(tokens[last + 1])))

/** Whether a clause stands before the tag: then what follows behind it is another one. */
const isRelated = (tokens: Tokens, end: number): boolean => tokens.slice(0, end).some(isFinite)

function withDescription(tokens: Tokens, name: number): number {
  if (!isComma(tokens[name + 1])) return name
  const end = tokens.findIndex(
    (token, at) => at > name + 1 && (token.text === '.' || token.quotation !== null),
  )
  return Math.min(end < 0 ? tokens.length : end, name + LONGEST_DESCRIPTION) - 1
}
