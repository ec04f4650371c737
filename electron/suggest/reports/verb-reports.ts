import { isComma, isFinite, isNominal, isOneOf, wordSet, type Token } from '../reading/token.ts'
import { complementOf } from './complement.ts'
import type { Complement } from './complement-found.ts'
import { missingEvidence } from './evidence.ts'
import { objectEnd } from './extent.ts'
import { hasFrames, is, lemmaOf, takes } from './lexicon.ts'
import { subjectOfParticiple } from './participle-subject.ts'
import { quotedPerson } from './quoted-person.ts'
import { reportAfter } from './report-after.ts'
import type { Found } from './report.ts'
import { subjectOf } from './subject.ts'
import { asSaid, trailingTag } from './tags.ts'
import { deniedBefore } from './denied-before.ts'
import { invertedTag } from './inverted-tag.ts'
import type { VerbReading } from './verb-reading.ts'
import { verbGroupAt, type VerbGroup } from './verb-group.ts'
import { isVerbHere } from './verb-here.ts'
import { BE, RELATIVE } from './word-classes.ts'

type Tokens = readonly Token[]

/** What the verb at a place reports, and of whom. */
export function verbReport(tokens: Tokens, at: number): Found | null {
  const lemma = lemmaOf(tokens[at]?.lower ?? '')
  if (lemma === null || !isVerbHere(tokens, at)) return null
  const group = verbGroupAt(tokens, at, lemma)
  if (isImpersonal(tokens, group)) return null
  const asking = isAskedInPassing(tokens, at)
  if (asking) return askedAbout(tokens, at)
  const reading: VerbReading = {
    tokens,
    group,
    subject: group.participle ? subjectOfParticiple(tokens, group) : subjectOf(tokens, group.first),
    complement: settled(tokens, group, complementOf(tokens, at, lemma)),
  }
  if (onlySaysWho(reading)) return null
  const found =
    missingEvidence(tokens, group) ??
    invertedTag(reading) ??
    trailingTag(reading) ??
    deniedBefore(reading) ??
    asSaid(reading) ??
    reportAfter(reading)
  return found && quotedPerson(tokens, found)
}

/** “Two people who know *the pilot* confirmed that …”: the pilot is no clause, and knowing him is no report. */
const onlySaysWho = ({ tokens, group, subject, complement }: VerbReading): boolean =>
  subject?.kind === 'relative' &&
  isNominal(tokens[subject.first - 1]) &&
  complement.frame === 'clause' &&
  !is(group.lemma, 'speech')

/** “It is to mention that …”, “it is worth noting that …”: nobody but the writer says so. */
const isImpersonal = (tokens: Tokens, { first }: VerbGroup): boolean =>
  tokens[first - 3]?.lower === 'it' &&
  isOneOf(tokens[first - 2], BE) &&
  /^(?:to|worth)$/.test(tokens[first - 1]?.lower ?? '')

const FALLBACK = /^(?:object|object to|object as|other|object whether|object that|object clause|ing)$/
const FALLBACK_OBJECT = /^(?:clause|object clause|object that|object to|object as|whether|object whether)$/

/**
 * Where the words after a verb do not fit its frames, what they most likely are: with a verb of saying a clause whose own verb
 * stands farther on, with any other verb an object.
 */
function settled(tokens: Tokens, group: VerbGroup, complement: Complement): Complement {
  const { lemma, verb } = group
  const { frame, from, object } = complement
  if (is(lemma, 'clausal')) {
    if (frame === 'other' && isFinite(tokens[from]) && from === verb + 1)
      return { ...complement, frame: 'clause' }
    const loose = FALLBACK.test(frame) || (frame.startsWith('prep ') && lemma === 'say')
    if (!loose || is(lemma, 'telling')) return complement
    const start = object ?? from
    const plain = frame === 'other' && /^(?:yes|no|so)$/.test(tokens[start]?.lower ?? '')
    return plain || clauseBeginsAt(tokens, start) ? { frame: 'clause', from: start, object } : complement
  }
  if (FALLBACK_OBJECT.test(frame) && hasFrames(lemma) && !takes(lemma, frame, 'active'))
    return { frame: 'object', from: object ?? from, object }
  return complement
}

const SUBORDINATE = wordSet('while because when after but though although whereas')

function clauseBeginsAt(tokens: Tokens, start: number): boolean {
  const stop = objectEnd(tokens, start)
  for (let at = start + 1; at < tokens.length; at++) {
    const [before, here] = [tokens[at - 1], tokens[at]]
    if (here?.text === ';' || (at > stop && isOneOf(here, SUBORDINATE))) return false
    const adjective = here?.tag === 'VERB' && here.lower.endsWith('ed') && at <= start + 1
    if (isFinite(here) && before?.lower !== 'to' && !isOneOf(before, RELATIVE) && !adjective) return true
  }
  return false
}

const ASKED_WORDS = wordSet('about if whether why how what')
const FARTHEST_QUESTION = 9

/** “Asked about the ferry, he said”: the question has no asker. */
function isAskedInPassing(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.lower !== 'asked') return false
  const before = tokens[at - 1]
  return (
    at === 0 ||
    /^(?:when|if)$/.test(before?.lower ?? '') ||
    (isComma(before) && isOneOf(tokens[at + 1], ASKED_WORDS))
  )
}

function askedAbout(tokens: Tokens, at: number): Found | null {
  const word = tokens.findIndex((token, place) => place > at && isOneOf(token, ASKED_WORDS))
  if (word < 0 || word > at + FARTHEST_QUESTION) return null
  const from = tokens[word]?.lower === 'about' ? word + 1 : word
  const end = tokens.findIndex(
    (token, place) => place > from && (/^[,.]$/.test(token.text) || token.quotation !== null),
  )
  if (from >= tokens.length) return null
  const content = [[from, end < 0 ? tokens.length : end] as const]
  return { cue: [at, at], lemma: 'ask', frame: 'asked', source: null, content, rank: 2 }
}
