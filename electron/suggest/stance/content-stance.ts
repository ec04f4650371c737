import { isOneOf, type Token } from '../reading/token.ts'
import { doubtedAfterAll, missing } from './evidence-missing.ts'
import { claim, comment, denial, isNegated, textOf, type Judgement } from './judgement.ts'
import { mainClauseOf, type MainClause } from './main-clause.ts'
import { ATTITUDES, DUTIES, FALSE, MODALS, NEGATIVE_SUBJECTS, NO_DENIAL, UNDENIABLE } from './stance-words.ts'

type Words = readonly Token[]

/**
 * The stance of what somebody said, by its main factual clause: a negated fact is a denial; a negated wish, ability or forecast
 * is none, and neither is a negation in a clause that only explains.
 */
export function contentStance(words: Words): Judgement {
  const clause = mainClauseOf(words)
  return (
    appeal(words, clause) ??
    missing(clause) ??
    falsehood(clause) ??
    negatedSubject(clause) ??
    negatedVerb(clause) ??
    negatedObject(clause) ??
    doubtedAfterAll(words) ?? { stance: 'claim', hedge: 'certain', because: 'states it' }
  )
}

const APPEALS =
  /^(?:please\b|do(?: not|n't)\b|let(?:'s| us| me)?\b|what (?:we|they|i|people) (?:need|want)s?\b|(?:i|we) (?:hope|wish(?! to (?:say|state|stress|emphasi))|urge|call on|thank|demand|ask|love|appeal)\b)/

/** Orders, wishes and duties are neither claimed nor denied. */
function appeal(words: Words, { verb, rest }: MainClause): Judgement | null {
  const start = textOf(words.slice(0, 8)).replace(/^(?:["“”'‘’]+ )+/, '')
  if (APPEALS.test(start)) return comment('wishes it, asks for it or thanks')
  if (/\bneither confirm\w* nor den/.test(textOf(words))) return comment('does not say')
  if (!verb.some((word) => isOneOf(word, DUTIES))) return null
  const duty = textOf([...verb, ...rest.slice(0, 2)])
  return CONFESSES.test(duty) || FORECASTS.test(duty) ? null : comment('says what should be')
}

/** “I must admit the gate was open” */
const CONFESSES = /\bmust (?:\w+ly )?(?:admit|confess|say|acknowledge|concede)\b/
/** “The harvest should be about average”: what is expected, by a measure. */
const FORECASTS =
  /\bshould (?:be|reach|rise|fall|total|average|come to)\b.*\b(?:about|around|some|roughly|nearly|average|higher|lower|up|down|\d[\d.,]*)\b/

/** “is false”, “there is no truth in”, “nothing to do with”, “far from”; or a word alone: “Nonsense.” */
function falsehood({ subject, verb, rest }: MainClause): Judgement | null {
  const predicate = textOf([...verb, ...rest.slice(0, 6)])
  const fragment = verb.length === 0 ? textOf(subject.slice(0, 6)) : ''
  if (
    /\b(?:no truth|nothing to do with|far from (?!(?:the (?!truth|case)|an? |his |her |its |their ))|nowhere near|anything but|not the case|wide of the mark|without substance|devoid of|innocent of|cleared of|free (?:of|from) (?!charge)|wrong to (?:say|claim|suggest))\b/.test(
      predicate,
    )
  )
    return denial('says that it is not so')
  const isFalse = /\b(?:is|was|are|were|'s|be|been|has|have|had)\b.*/.exec(predicate)?.[0] ?? fragment
  return FALSE.test(isFalse) ? denial('calls it untrue') : null
}

/** “no ferry sailed”, “nobody has crossed”, “neither side fired” */
function negatedSubject({ subject, verb }: MainClause): Judgement | null {
  const [first, second] = [subject[0], subject[1]]
  const none =
    isOneOf(first, NEGATIVE_SUBJECTS) ||
    (first?.lower === 'not' && /^(?:one|a|an|any|a single)$/.test(second?.lower ?? ''))
  const atNoTime = /^(?:at no (?:time|point|stage)|in no way|under no circumstances|on no occasion)\b/.test(
    textOf(subject.slice(0, 3)),
  )
  if (!none && !atNoTime) return null
  if (verb.some((word) => isOneOf(word, MODALS))) return claim('speaks of what will or can be')
  return verb.length === 0 ? null : denial('says that there was none')
}

/** “did not stop”, “was not there” */
function negatedVerb({ verb, rest }: MainClause): Judgement | null {
  if (!isNegated(verb)) return null
  const next = rest[0]
  if (next?.lower === 'to' && verb.at(-1)?.lower === 'have') return claim('says that it need not')
  if (
    /^(?:only|just|simply|merely|necessarily|yet)$/.test(next?.lower ?? '') ||
    / (?:not|n't) (?:only|just|simply|merely)\b/.test(textOf(verb))
  )
    return claim('goes on to say more')
  if (rest.some(({ lower }) => lower === 'but')) return claim('sets something else against it')
  if (verb.some((word) => isOneOf(word, UNDENIABLE))) return claim('takes a denial back')
  if (verb.some((word) => isOneOf(word, MODALS))) return claim('speaks of what will or can be')
  const aware = [...verb, ...rest.slice(0, 2)].some(({ lower }) => lower === 'aware')
  const attitude = [...verb, ...rest.slice(0, 2)].some((word) => isOneOf(word, ATTITUDES))
  return attitude && !aware ? claim('speaks of a wish or a thought') : denial('says that it is not so')
}

/** `nothing more important`, `no bigger port`: praise, not denial. */
const COMPARED = /^(?:more|less|better|worse|other|(?:bigg|great|larg|strong|clos|high)er)$/

/** “had no leak”, “saw nothing”, “was unaware of”, “is in no danger” */
function negatedObject({ verb, rest }: MainClause): Judgement | null {
  if (verb.some((word) => isOneOf(word, MODALS))) return null
  const inner = rest.findIndex(({ lower }) => lower === 'that')
  const near = rest.slice(0, inner < 0 ? 4 : Math.min(inner, 4))
  if (verb.concat(near).some(({ lower }) => lower === 'unaware')) return denial('unaware of it')
  const nothing = near.findIndex(({ lower }) => /^(?:nothing|nobody|none|no-one)$/.test(lower))
  if (rest.slice(0, 6).some(({ lower }) => COMPARED.test(lower))) return null
  if (nothing >= 0 && nothing <= 1) return denial('says that there is none')
  const no = near.findIndex(({ lower }) => lower === 'no')
  if (no < 0 || no > 2) return null
  const lacks = near.concat(rest.slice(4, 7)).slice(no + 1, no + 3)
  return lacks.some((word) => isOneOf(word, NO_DENIAL)) ? null : denial('says that there is none')
}
