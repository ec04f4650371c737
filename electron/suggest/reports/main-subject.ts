import { isFinite, isOneOf, isVerb, spanOf, wordSet, type Token } from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import { subjectAfterComma, subjectOf } from './subject.ts'

const SUBORDINATE = wordSet('when while after although though if as because since once unless until before')

/** Verbs whose subject is sought: that of the first may be “which” in an insertion. */
const MOST = 3

/** Whom or what a sentence is about: the subject of its main clause, behind `When the gate opened, …`. */
export function mainSubject(tokens: readonly Token[]): Span | null {
  const after = isOneOf(tokens[0], SUBORDINATE) ? subjectAfterComma(tokens, 0) : null
  if (after !== null) return spanOf(tokens, after.first, after.last)
  let from = 1
  for (let count = 0; count < MOST; count++) {
    const verb = tokens.findIndex((token, at) => at >= from && isVerb(token) && isFinite(token))
    if (verb < 1) return null
    let group = verb
    while (/^(?:ADV|AUX)$/.test(tokens[group - 1]?.tag ?? '')) group--
    const subject = subjectOf(tokens, group)
    if (subject === null) return null
    const inner =
      subject.kind === 'relative' ||
      (count > 0 && subject.first > 1 && isOneOf(tokens[subject.first - 1], SUBORDINATE))
    if (!inner) return spanOf(tokens, subject.first, subject.last)
    from = verb + 1
  }
  return null
}
