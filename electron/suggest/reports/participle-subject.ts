import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { isBodyNoun, isPeople, isPerson } from '../people-nouns.ts'
import { isComma, isNominal, isOneOf, isVerb, wordSet, type Token } from '../reading/token.ts'
import { isOccasion } from './adjuncts.ts'
import { is, lemmaOf } from './lexicon.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import { subjectAfterComma, subjectOf, subjectOfClauseBefore, type Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { isVerbHere } from './verb-here.ts'
import { BE, RELATIVE } from './word-classes.ts'

type Tokens = readonly Token[]

/** “warning that …” has the subject of the noun before it, of the clause before it, or of the clause after its comma. */
export function subjectOfParticiple(tokens: Tokens, { first, verb, lemma }: VerbGroup): Subject | null {
  const before = tokens[first - 1]
  const quoted = whoIsQuoted(tokens, first)
  if (quoted !== null) return quoted
  const author = authorBefore(tokens, isComma(before) ? first - 2 : first - 1)
  if (author !== null && is(lemma, 'speech')) return author
  const opens = first === 0 || (before?.tag === 'ADP' && first === 1)
  if (opens && !isOneOf(before, RELATIVE)) {
    const after = subjectAfterComma(tokens, verb)
    if (after !== null) return after
  }
  if (first === 0) return null
  const noun = isNominal(before)
    ? ({ first: phraseStart(tokens, first - 1), last: first - 1, kind: 'phrase' } as const)
    : null
  if (before && noun && !isOccasion(before) && (!is(lemma, 'speech') || maySpeak(before))) return noun
  const told = isComma(before) && is(lemma, 'speech') ? whoSpoke(tokens, first) : null
  return told ?? subjectOfClauseBefore(tokens, first) ?? subjectAfterComma(tokens, verb) ?? noun
}

const QUOTING = wordSet('quote quotes quoted quoting cite cites cited citing')
const FARTHEST_QUOTED = 12

/**
 * “quoted an official as saying that …”: the official says it, and not who quotes. “The official was quoted in the Courier saying
 * …”: the Courier does not.
 */
function whoIsQuoted(tokens: Tokens, saying: number): Subject | null {
  const as = tokens[saying - 1]?.lower === 'as' ? saying - 1 : saying
  const verb = tokens.findLastIndex(
    (token, at) => at < as && at > as - FARTHEST_QUOTED && isOneOf(token, QUOTING),
  )
  if (verb < 0) return null
  if (isOneOf(tokens[verb - 1], BE)) return subjectOf(tokens, verb - 1)
  const last = as < saying ? phraseEnd(tokens, verb + 1) : -1
  return last > verb && last === as - 1 ? { first: verb + 1, last, kind: 'phrase' } : null
}

const WRITTEN = wordSet(
  'quote quotes quotation comment comments statement letter message tweet post email note remark remarks',
)

/** “carried a quote from Ida Brandt, saying …”: she says it, whoever carries it. */
function authorBefore(tokens: Tokens, last: number): Subject | null {
  if (tokens[last]?.tag !== 'PROPN') return null
  const from = tokens.findLastIndex(({ lower }, at) => at < last && (lower === 'from' || lower === 'by'))
  return from > 0 && isOneOf(tokens[from - 1], WRITTEN) && phraseEnd(tokens, from + 1) === last
    ? { first: from + 1, last, kind: 'phrase' }
    : null
}

const THINGS = new Set(words.things)

/** “the letter saying”, “pilots saying”, but not “the flaw saying”: there the clause has a subject that speaks. */
const maySpeak = ({ tag, lower }: Token): boolean =>
  tag !== 'NOUN' ||
  THINGS.has(lower) ||
  THINGS.has(lower.replace(/s$/, '')) ||
  isPerson(lower) ||
  isPeople(lower) ||
  isBodyNoun(lower) ||
  lower.endsWith('s')

/** `“…,” said Berg, adding that …`, “because of it, Berg said, the gate was shut, adding that …”: who spoke before goes on. */
function whoSpoke(tokens: Tokens, participle: number): Subject | null {
  const said = tokens.findLastIndex(
    (token, at) =>
      at < participle &&
      is(lemmaOf(token.lower), 'speech') &&
      !token.lower.endsWith('ing') &&
      isVerbHere(tokens, at),
  )
  if (said < 0) return null
  const name = phraseEnd(tokens, said + 1)
  const inverted =
    !!tokens[said - 1]?.quotation || (isComma(tokens[said - 1]) && tokens[name]?.tag === 'PROPN')
  if (inverted && name > said && /^[,.]$/.test(tokens[name + 1]?.text ?? ''))
    return { first: said + 1, last: name, kind: 'clause' }
  let group = said
  while (isVerb(tokens[group - 1]) || tokens[group - 1]?.tag === 'ADV') group--
  const subject = subjectOf(tokens, group)
  return subject === null || /^(?:relative|object of a preposition)$/.test(subject.kind)
    ? null
    : { ...subject, kind: 'clause' }
}
