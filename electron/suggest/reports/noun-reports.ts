import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import {
  isFinite,
  isOneOf,
  isPhraseWord,
  isPossessive,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { clauseEnd, objectEnd } from './extent.ts'
import { isReportingNoun, nounTakes } from './lexicon.ts'
import { phraseStart } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { subjectOf, subjectOfClauseBefore } from './subject.ts'
import { isVerbHere } from './verb-here.ts'
import { POSSESSIVES, QUESTION_WORDS } from './word-classes.ts'

/** “X’s claim that”, “criticism of”, “a pledge to”. */
export function nounReport(tokens: readonly Token[], at: number): Found | null {
  const noun = tokens[at]
  if (noun === undefined || at === 0 || !isReportingNoun(noun.lower) || isVerbHere(tokens, at)) return null
  const what = contentAfter(tokens, at)
  if (what === null || what.end <= what.from) return null
  return {
    cue: [at, at],
    lemma: noun.lower,
    frame: `noun ${what.frame}`,
    source: ownerOf(tokens, at),
    content: [[what.from, what.end]],
    rank: what.frame === 'that' ? 3 : 5,
    unsure: !nounTakes(noun.lower, what.frame),
  }
}

const DEMONYMS = new Set(Object.keys(words.demonyms))

/** “rumours surfaced that …” */
const SPREAD = wordSet('surfaced emerged spread circulated swirled grew')

function contentAfter(tokens: readonly Token[], at: number) {
  const spread = SPREAD.has(tokens[at + 1]?.lower ?? '') ? at + 1 : at
  const [next, from] = [tokens[spread + 1], spread + 1]
  if (next === undefined || (spread > at && next.lower !== 'that')) return null
  if (next.lower === 'that' && !isFinite(tokens[at + 2]))
    return {
      frame: 'that',
      from,
      end:
        spread > at
          ? clauseEnd(tokens, from)
          : beforeOuterVerb(tokens, at, from + 1, clauseEnd(tokens, from)),
    }
  if (next.tag === 'ADP' && tokens[from + 1])
    return { frame: `prep ${next.lower}`, from: from + 1, end: objectEnd(tokens, from + 1) }
  if (next.lower === 'to') return { frame: 'to', from, end: objectEnd(tokens, from) }
  return isOneOf(next, QUESTION_WORDS) ? { frame: 'whether', from, end: clauseEnd(tokens, from) } : null
}

/** “The claim that the gate was open was disputed”: where the noun is the subject, the second verb is its own. */
function beforeOuterVerb(tokens: readonly Token[], noun: number, from: number, end: number): number {
  if (tokens.slice(0, noun).some(isVerb)) return end
  const first = tokens.findIndex((token, at) => at >= from && at < end && isFinite(token))
  let after = first + 1
  while (after < end && (isVerb(tokens[after]) || tokens[after]?.tag === 'ADV')) after++
  const second = tokens.findIndex(
    (token, at) =>
      at > after &&
      at < end &&
      token.tag === 'AUX' &&
      !/^(?:who|which|that|and|to|,)$/.test(tokens[at - 1]?.lower ?? ''),
  )
  return first < 0 || second < 0 ? end : second
}

/** Whose claim it is: a possessive before the noun, else the subject of the verb that has it as object. */
function ownerOf(tokens: readonly Token[], at: number): Found['source'] {
  let first = at
  while (
    isPhraseWord(tokens[first - 1]) &&
    !isPossessive(tokens[first - 1]) &&
    !isOneOf(tokens[first - 1], POSSESSIVES)
  )
    first--
  // “the Russian claim that …”
  if (DEMONYMS.has(tokens[at - 1]?.text ?? '')) return [at - 1, at - 1]
  if (isPossessive(tokens[first - 1])) return [phraseStart(tokens, first - 2), first - 1]
  if (isOneOf(tokens[first - 1], POSSESSIVES)) return [first - 1, first - 1]
  let group = first
  while (isVerb(tokens[group - 1]) || tokens[group - 1]?.tag === 'ADV' || tokens[group - 1]?.lower === 'to')
    group--
  const subject = group < first ? subjectOf(tokens, group) : subjectOfClauseBefore(tokens, first)
  return subject && [subject.first, subject.last]
}
