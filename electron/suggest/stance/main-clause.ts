import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isOneOf,
  isStop,
  isVerb,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { CLAUSE_STARTS, NEGATIONS, SUBORDINATE_STARTS } from './stance-words.ts'

/** The clause that carries what is said: its words before the verb, the verb with its auxiliaries and adverbs, and the rest. */
export interface MainClause {
  readonly subject: readonly Token[]
  readonly verb: readonly Token[]
  readonly rest: readonly Token[]
}

type Words = readonly Token[]

const OPENERS = wordSet('that no yes well look oh and but so now indeed actually frankly')
const MARKS = /^["“”„«»'‘’`]+$/
const FARTHEST_COMMA = 18

/** The first main clause of what somebody said, without openers (“No, …”), what precedes it (“If it rains, …”) and relative clauses. */
export function mainClauseOf(words: Words): MainClause {
  const plain = words.filter(({ text }) => !MARKS.test(text))
  const clause = firstClause(afterIntroduction(afterAvowal(afterOpeners(plain))))
  const verb = mainVerb(clause)
  if (verb === null) return { subject: clause, verb: [], rest: [] }
  return {
    subject: clause.slice(0, verb.from),
    verb: clause.slice(verb.from, verb.to),
    rest: clause.slice(verb.to),
  }
}

/** “No, …”, “that, …”; a “that” with a verb after it is a subject, not an opener. */
function afterOpeners(words: Words): Words {
  let from = 0
  while (isOneOf(words[from], OPENERS)) {
    const [here, next] = [words[from], words[from + 1]]
    const set = isComma(next) || isStop(next)
    if (!set && (here?.lower !== 'that' || isFinite(next))) break
    from += set ? 2 : 1
  }
  return words.slice(from)
}

const AVOWAL =
  /^(?:i|we) (?:(?:can|must|have to|want to|would like to|wish to|am here to) )(?:also |only |now )?(?:report|confirm|say|state|emphasi[sz]e|stress|repeat|add|tell you|assure you|make clear|make it clear) (?:that )?/

/** “I can report that the gate is shut”: what the speaker says comes behind; “I cannot say that …” says nothing. */
function afterAvowal(words: Words): Words {
  const start =
    words
      .slice(0, 9)
      .map(({ lower }) => lower)
      .join(' ') + ' '
  const length = (AVOWAL.exec(start)?.[0].split(' ').length ?? 1) - 1
  return words.slice(length)
}

/** “As the pilot said, …”, “contrary to reports, …” */
function afterIntroduction(words: Words): Words {
  if (!isOneOf(words[0], SUBORDINATE_STARTS)) return words
  const comma = words.findIndex((word, place) => place < FARTHEST_COMMA && isComma(word))
  return comma > 0 && words.slice(comma + 1).some(isFinite) ? words.slice(comma + 1) : words
}

function firstClause(words: Words): Words {
  const first = words.findIndex(isFinite)
  const end = words.findIndex(
    (word, place) =>
      place > 0 &&
      (isStop(word) || word.text === ';' || (place > first && first >= 0 && beginsNext(words, place))),
  )
  return end < 0 ? words : words.slice(0, end)
}

function beginsNext(words: Words, at: number): boolean {
  const [here, next] = [words[at], words[at + 1]]
  if (isDash(here)) return true
  if (isComma(here)) return isOneOf(next, CLAUSE_STARTS) || /^(?:which|who)$/.test(next?.lower ?? '')
  if (here?.lower === 'and' || here?.lower === 'but') return isFinite(next) || isFinite(words[at + 2])
  return isOneOf(here, CLAUSE_STARTS) && here?.lower !== 'so' && here?.lower !== 'as'
}

const RELATIVE = wordSet('who which that whom whose')

/** The verb group of the clause itself: over the verb of a relative clause in its subject. */
function mainVerb(clause: Words): { from: number; to: number } | null {
  let skip = 0
  for (let at = 0; at < clause.length; at++) {
    const here = clause[at]
    const relative =
      isOneOf(here, RELATIVE) && at > 0 && (isNominal(clause[at - 1]) || isComma(clause[at - 1]))
    if (relative) skip++
    // “claims that the gate was open were false”: a clause does not begin with its verb.
    if (!isFinite(here) || (at === 0 && clause[1]?.lower === 'that') || isParticipleOfNoun(clause, at))
      continue
    const group = groupAt(clause, at)
    if (skip === 0) return group
    skip--
    at = group.to - 1
  }
  return null
}

/** “the troops stationed there left”: the first form belongs to the noun. */
function isParticipleOfNoun(clause: Words, at: number): boolean {
  const here = clause[at]
  if (here?.tag !== 'VERB' || !here.lower.endsWith('ed') || !isNominal(clause[at - 1])) return false
  return clause[at + 1]?.tag === 'ADP' && clause.slice(at + 1, at + 6).some((word) => word.tag === 'AUX')
}

/** From the first auxiliary or adverb to the last verb: “has n’t yet been seen”. */
function groupAt(clause: Words, finite: number): { from: number; to: number } {
  let from = finite
  while (clause[from - 1]?.tag === 'ADV' || isOneOf(clause[from - 1], NEGATIONS)) from--
  let to = finite + 1
  while (belongsToGroup(clause[to]) && !beginsGroup(clause, to)) to++
  return { from, to }
}

const belongsToGroup = (word: Token | undefined): boolean =>
  isVerb(word) || word?.tag === 'ADV' || isOneOf(word, NEGATIONS) || isFinite(word)

/** “claims that it had been altered | were false” */
const beginsGroup = (clause: Words, at: number): boolean =>
  clause[at]?.tag === 'AUX' && clause[at - 1]?.tag === 'VERB'
