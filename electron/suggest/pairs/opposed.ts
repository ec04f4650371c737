import { answers, isNegated, speaksOfSpeaker } from './denied.ts'
import { isDeed, termsOf } from './terms.ts'

interface Uttered {
  readonly quote: string
  readonly speaker: string | null
}

/** How far a denial may be of this claim, as a factor on the likeness of their words, of which they share some. */
export function opposed(claim: Uttered, denial: Uttered, shared: readonly string[]): number {
  const factors = [
    shared.length === 1 ? 0.75 : 1,
    ofOneDeed(claim.quote, denial.quote),
    answers(claim.quote, denial.quote),
    unlessBothDeny(claim.quote),
    ofOnePerson(claim, denial),
    ofOnePerson(denial, claim),
  ]
  return factors.reduce((product, factor) => product * factor, 1)
}

/** A denial that troops withdrew is not of one that builds hospitals, however much the two share of names and places. */
function ofOneDeed(claim: string, denial: string): number {
  const claimed = new Set(termsOf(claim).filter(isDeed))
  const denied = termsOf(denial).filter(isDeed)
  if (denied.some((deed) => claimed.has(deed))) return 1.25
  return denied.length === 0 ? 1 : 0.5
}

/** What one says of oneself is denied by oneself, or by somebody who names that person. */
function ofOnePerson(one: Uttered, other: Uttered): number {
  if (!speaksOfSpeaker(one.quote) || one.speaker === other.speaker) return 1
  const named = new Set(termsOf(other.quote))
  return termsOf(one.speaker ?? '').some((term) => named.has(term)) ? 1 : 0.4
}

/** “He did not pay” says what a denial that he paid says. */
const unlessBothDeny = (claim: string): number => (isNegated(claim) ? 0.4 : 1)
