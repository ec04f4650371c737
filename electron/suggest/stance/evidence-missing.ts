import { isOneOf, type Token } from '../reading/token.ts'
import { denial, isNegated, textOf, type Judgement } from './judgement.ts'
import { mainClauseOf, type MainClause } from './main-clause.ts'
import { CHECKS, EVIDENCE, MODALS, SEES, UNPROVEN } from './stance-words.ts'

const NOT_SEEN = /^what \w+ ha(?:s|ve)(?: not|n't) (?:yet )?seen\b/

/** Evidence that is not there, or not yet: “has not seen”, “no sign of”, “could not verify”. */
export function missing({ subject, verb, rest }: MainClause): Judgement | null {
  const whole = textOf([...subject, ...verb, ...rest])
  if (NOT_SEEN.test(whole)) return denial('not seen', 'unclear')
  if (/\byet to (?:see|seen|be seen|verify|be verified|confirm|be confirmed|find|receive)\b/.test(whole))
    return denial('yet to see', 'unclear')
  if (
    /\bun(?:able to (?:verify|confirm)|confirmed|verified|substantiated|proven)\b/.test(
      textOf([...verb, ...rest.slice(0, 6)]),
    )
  )
    return denial('unconfirmed', 'unclear')
  if (rest.slice(0, 4).some(({ lower }) => UNPROVEN.test(lower))) return denial('unconfirmed', 'unclear')
  const negated = isNegated(verb)
  if (negated && verb.some((word) => isOneOf(word, CHECKS))) return denial('not verified', 'unclear')
  const seen = verb.some((word) => isOneOf(word, SEES)) && !verb.some((word) => isOneOf(word, MODALS))
  if (negated && (seen || rest.slice(0, 4).some((word) => isOneOf(word, EVIDENCE))))
    return denial('not seen', 'unclear')
  const none = rest.findIndex(({ lower }) => lower === 'no')
  if (none >= 0 && none <= 2 && rest.slice(none, none + 4).some((word) => isOneOf(word, EVIDENCE)))
    return denial('no evidence', 'unclear')
  return /\bwithout (?:any )?(?:evidence|proof)\b/.test(textOf(rest.slice(0, 5)))
    ? denial('without proof', 'unclear')
    : null
}

const POINTING_BACK = /^(?:that|this|it|them|either|so)$/

/** “They say that the gate is shut, but we have not verified that”: what went before is what is not verified. */
export function doubtedAfterAll(words: readonly Token[]): Judgement | null {
  const but = words.findIndex(({ lower }) => lower === 'but')
  if (but < 0) return null
  const clause = mainClauseOf(words.slice(but + 1))
  return POINTING_BACK.test(clause.rest[0]?.lower ?? '') ? missing(clause) : null
}
