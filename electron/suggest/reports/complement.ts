import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isOneOf,
  isPhraseWord,
  isStop,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { skipAdjuncts } from './adjuncts.ts'
import { FARTHEST_END, found, type Complement } from './complement-found.ts'
import { phraseEnd } from './noun-phrase.ts'
import { phraseReport, verbFollows } from './phrase-report.ts'
import { QUESTION_WORDS } from './word-classes.ts'

type Tokens = readonly Token[]

const PARTICLES = wordSet('out up back down off on')
const WITH_PARTICLE = wordSet(
  `point make lay lash speak shoot hit fire push set call go carry turn figure spell rule find back play put fight take single`,
)

/** Reads what stands to the right of the verb at `verb`. */
export function complementOf(tokens: Tokens, verb: number, lemma: string): Complement {
  const next = afterParticle(tokens, verb, lemma)
  const at = skipAdjuncts(tokens, next)
  const here = tokens[at]
  if (here === undefined || isStop(here) || here.text === ';') return found('before', at)
  return (
    markedReport(tokens, at) ??
    prepositionBefore(tokens, next, at) ??
    wordOfClause(tokens, at) ??
    phraseReport(tokens, at)
  )
}

function afterParticle(tokens: Tokens, verb: number, lemma: string): number {
  const next = verb + 1
  const word = tokens[next]
  if (lemma === 'make') {
    const it = word?.lower === 'it' ? 1 : 0
    if (/^(?:clear|plain|known)$/.test(tokens[next + it]?.lower ?? '')) return next + it + 1
  }
  if (word && /^(?:out|back)$/.test(word.lower)) return next + 1
  const particle = isOneOf(word, PARTICLES) && word?.tag !== 'SCONJ' && WITH_PARTICLE.has(lemma)
  return particle && !isPhraseWord(tokens[next + 1]) ? next + 1 : next
}

/** A quotation, a colon, or a comma or dash with what stands behind it. */
function markedReport(tokens: Tokens, at: number): Complement | null {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here?.quotation) return found('quote', at)
  if (here?.text === ':') {
    if (next?.quotation) return found('quote', at + 1)
    return next ? found('colon', at + 1) : found('next', at + 1)
  }
  if (isComma(here)) {
    if (next?.quotation) return found('quote', at + 1)
    if (next?.lower === 'that' && !isVerb(tokens[at + 2])) return found('that', at + 1)
    return afterAdverb(tokens, at) ?? overInsertion(tokens, at, /^,$/)
  }
  return isDash(here) || /^[()]$/.test(here?.text ?? '')
    ? overInsertion(tokens, at, /^(?:—|--|–|\)|-)$/)
    : null
}

/** “adding, however, the gate was open” */
function afterAdverb(tokens: Tokens, comma: number): Complement | null {
  if (tokens[comma + 1]?.tag !== 'ADV' || !isComma(tokens[comma + 2])) return null
  const last = phraseEnd(tokens, comma + 3)
  return last > comma + 2 && verbFollows(tokens, last + 1) ? found('clause', comma + 3, comma + 3) : null
}

/** `, after some thought, that …`: over an insertion to its `that`. */
function overInsertion(tokens: Tokens, at: number, close: RegExp): Complement {
  const end = tokens.findIndex((token, place) => place > at + 1 && close.test(token.text))
  const near = end > 0 && end < at + FARTHEST_END
  return near && tokens[end + 1]?.lower === 'that' && !isFinite(tokens[end + 2])
    ? found('that', end + 1)
    : found('comma', at + 1)
}

/** What was skipped belongs to the verb after all where nothing that could be reported follows: “spoke of the plan on Monday”. */
function prepositionBefore(tokens: Tokens, next: number, at: number): Complement | null {
  const preposition = tokens[next]
  const here = tokens[at]
  if (at === next || preposition?.tag !== 'ADP' || here?.lower === 'to' || isWordOfClause(here)) return null
  const clause = isNominal(here) && isFinite(tokens[phraseEnd(tokens, at) + 1])
  return clause ? null : found(`prep ${preposition.lower}`, next)
}

const isWordOfClause = (token: Token | undefined): boolean =>
  token?.lower === 'that' || isOneOf(token, QUESTION_WORDS)

function wordOfClause(tokens: Tokens, at: number): Complement | null {
  const [here, next] = [tokens[at], tokens[at + 1]]
  if (here?.lower === 'that' && !(isVerb(next) && isFinite(next))) return found('that', at)
  if (isOneOf(here, QUESTION_WORDS)) return found(opensClause(tokens, at) ? 'clause' : 'whether', at)
  if (here?.lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(next?.tag ?? '')) return found('to', at)
  if (here?.lower === 'not' && next?.lower === 'to') return found('to', at)
  if (here?.lower === 'as') return found('as', at)
  if (here?.tag === 'VERB' && here.lower.endsWith('ing')) return found('ing', at)
  return here?.tag === 'ADP' || here?.lower === 'to' ? found(`prep ${here.lower}`, at) : null
}

const SUBORDINATE = wordSet('when whatever whoever whenever wherever if')
const FARTHEST_MAIN = 20

/** “said when he came, the gate was open”: the question word opens no question, a clause follows. */
function opensClause(tokens: Tokens, at: number): boolean {
  if (!isOneOf(tokens[at], SUBORDINATE)) return false
  return tokens.some((token, place) => {
    if (
      place <= at + 2 ||
      place > at + FARTHEST_MAIN ||
      !(isComma(token) || isDash(token) || token.text === '-')
    )
      return false
    const last = phraseEnd(tokens, place + 1)
    return last > place && isFinite(tokens[last + 1]) && tokens.slice(at, place).some(isFinite)
  })
}
