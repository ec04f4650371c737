import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isOneOf,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { apposed } from './apposed.ts'
import { is, isReportingNoun, lemmaOf } from './lexicon.ts'
import { nameInFront } from './name-in-front.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import { beforeAdverbs, isNameBeforeComma, mayEndSubject } from './subject-end.ts'
import {
  askedPeople,
  behindObject,
  closeTo,
  headOfClauseInside,
  headOfPronoun,
  listOfNames,
  numberOf,
} from './subject-start.ts'
import { isVerbHere } from './verb-here.ts'
import { OBJECT_PRONOUNS, RELATIVE, SUBJECT_PRONOUNS } from './word-classes.ts'

/**
 * The subject of a verb by its first and last token. `relative`: only who, which or that; `clause`: the subject of an earlier
 * clause, shared by this verb; `object of a preposition`: what stands there is none, and nothing better was found.
 */
export interface Subject {
  readonly first: number
  readonly last: number
  readonly kind:
    'phrase' | 'pronoun' | 'apposed' | 'relative' | 'clause' | 'object of a preposition' | 'after'
}

type Tokens = readonly Token[]

const COORDINATING = wordSet('and or but then')
const CLAUSE_STARTS = wordSet('that as if because than after before since while when though until')
const INNER_STARTS = wordSet('that who which when if because how what')
const DEEPEST = 4

/** The subject of the verb group that begins at `group`, sought to its left. */
export function subjectOf(tokens: Tokens, group: number, depth = 0): Subject | null {
  const at = beforeAdverbs(tokens, group - 1)
  const here = tokens[at]
  if (here === undefined || here.quotation !== null) return null
  if (isOneOf(here, RELATIVE) && (here.lower !== 'that' || isNominal(tokens[at - 1])))
    return { first: at, last: at, kind: 'relative' }
  if ((isComma(here) || isDash(here) || here.text === ')') && depth < DEEPEST)
    return (
      apposed(tokens, at, group) ??
      (depth < 2 ? subjectOfClauseBefore(tokens, at) : null) ??
      (isNameBeforeComma(tokens, at) ? { first: 0, last: at - 1, kind: 'phrase' } : null)
    )
  if (isOneOf(here, COORDINATING))
    return subjectOfReportBefore(tokens, at, group) ?? subjectOfClauseBefore(tokens, at)
  if (mayEndSubject(here, at)) return subjectEndingAt(tokens, at)
  const asked = askedPeople(tokens, at)
  if (asked !== null) return { first: asked, last: at, kind: 'phrase' }
  return isVerb(here) && depth < 2 ? subjectOfClauseBefore(tokens, at) : null
}

function subjectEndingAt(tokens: Tokens, last: number): Subject | null {
  const phrase = behindObject(tokens, phraseStart(tokens, last), last)
  const first = nameInFront(tokens, phrase, last) ?? listOfNames(tokens, phrase, last)
  const [here, before] = [tokens[last], tokens[first - 1]]
  if (here?.tag === 'PRON' && isOneOf(here, OBJECT_PRONOUNS) && !isOneOf(here, SUBJECT_PRONOUNS)) {
    const several = headOfPronoun(tokens, last)
    return several === null ? subjectOfClauseBefore(tokens, first) : { first: several, last, kind: 'phrase' }
  }
  if (isVerb(before) || before?.tag === 'ADP' || before?.lower === 'to') {
    const wider = headOfClauseInside(tokens, first) ?? numberOf(tokens, first) ?? closeTo(tokens, first)
    if (wider !== null) return { first: wider, last, kind: 'phrase' }
    const preposition = before?.tag === 'ADP' && !isOneOf(before, CLAUSE_STARTS) && first >= 2
    // “the banks, which in the past said”
    if (preposition && isOneOf(tokens[first - 2], RELATIVE))
      return { first: first - 2, last: first - 2, kind: 'relative' }
    if (preposition) return { first, last, kind: 'object of a preposition' }
  }
  return { first, last, kind: here?.tag === 'PRON' && first === last ? 'pronoun' : 'phrase' }
}

/** The subject that an earlier verb has: “Berg left and said”. Of nested clauses the outer one. */
export function subjectOfClauseBefore(tokens: Tokens, before: number): Subject | null {
  for (let at = before - 1; at > 0; at--) {
    if (!isFinite(tokens[at])) continue
    let group = at
    while (/^(?:AUX|ADV)$/.test(tokens[group - 1]?.tag ?? '')) group--
    if (tokens[group - 1]?.lower === 'to') continue
    const subject = subjectOf(tokens, group, DEEPEST - 1)
    if (subject === null || subject.kind === 'relative' || subject.kind === 'object of a preposition')
      continue
    if (isObject(tokens, subject)) continue
    const opening = tokens[subject.first]
    const question = /^(?:which|what|whose|how)$/.test(opening?.lower ?? '')
    const inner = (question || opensReport(tokens[subject.first - 1])) && subject.first > 1
    const outer = inner ? subjectOfClauseBefore(tokens, subject.first) : null
    return outer ?? { ...subject, kind: 'clause' }
  }
  return null
}

/** “criticized *the plan* adopted last week”: the plan has a verb in front of it, and is nobody's subject. */
const isObject = (tokens: Tokens, { first, kind }: Subject): boolean =>
  kind === 'phrase' && tokens[first - 1]?.tag === 'VERB' && !opensReport(tokens[first - 1])

/** “Berg said the gate was open but insisted …”: who says the one says the other, whatever stands between. */
function subjectOfReportBefore(tokens: Tokens, and: number, group: number): Subject | null {
  const verb = tokens.findIndex((token, at) => at >= group && token.tag === 'VERB')
  const says = (at: number) => is(lemmaOf(tokens[at]?.lower ?? ''), 'speech')
  if (verb < 0 || verb > group + 2 || !isFinite(tokens[verb]) || !says(verb)) return null
  const before = tokens.findLastIndex(
    (token, at) => at > 0 && at < and && says(at) && isVerbHere(tokens, at) && !token.lower.endsWith('ing'),
  )
  if (before < 0) return null
  let first = before
  while (/^(?:AUX|ADV)$/.test(tokens[first - 1]?.tag ?? '')) first--
  const subject = subjectOf(tokens, first, DEEPEST - 1)
  return subject === null || /^(?:relative|object of a preposition)$/.test(subject.kind)
    ? null
    : { ...subject, kind: 'clause' }
}

/** “rejected claims *the gate was open* and denied …”: what is reported has a subject of its own. */
const opensReport = (before: Token | undefined): boolean =>
  isOneOf(before, INNER_STARTS) ||
  isReportingNoun(before?.lower ?? '') ||
  is(lemmaOf(before?.lower ?? ''), 'speech')

/** “Calling it a disgrace, Berg left”: the subject after the comma. */
export function subjectAfterComma(tokens: Tokens, from: number): Subject | null {
  for (let comma = from + 1; comma < tokens.length - 1; comma++) {
    if (!isComma(tokens[comma]) || isOneOf(tokens[comma + 1], RELATIVE)) continue
    const last = phraseEnd(tokens, comma + 1)
    const next = tokens[last + 1]
    if (last > comma && (isFinite(next) || next?.tag === 'ADV' || isComma(next)))
      return { first: comma + 1, last, kind: 'after' }
  }
  return null
}
