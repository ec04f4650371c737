import { isFinite, isOneOf, isVerb, spanOf, wordSet, type Token } from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import { subjectAfterComma, subjectOf } from './subject.ts'

const SUBORDINATE = wordSet('when while after although though as if because since once unless until before')

/** Whom or what a sentence is about: the subject of its main clause, behind `When the gate opened, …`. */
export function mainSubject(tokens: readonly Token[]): Span | null {
  const after = isOneOf(tokens[0], SUBORDINATE) ? subjectAfterComma(tokens, 0) : null
  if (after !== null) return spanOf(tokens, after.first, after.last)
  const verb = tokens.findIndex((token, at) => at > 0 && isVerb(token) && isFinite(token))
  if (verb < 1) return null
  let group = verb
  while (/^(?:ADV|AUX)$/.test(tokens[group - 1]?.tag ?? '')) group--
  const subject = subjectOf(tokens, group)
  return subject && subject.kind !== 'relative' ? spanOf(tokens, subject.first, subject.last) : null
}
