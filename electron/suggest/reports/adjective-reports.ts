import { isOneOf, wordSet, type Token } from '../reading/token.ts'
import { clauseEnd, objectEnd } from './extent.ts'
import { ADJECTIVES, LEARNED_ADJECTIVES } from './lexicon.ts'
import type { Found } from './report.ts'
import { subjectOf } from './subject.ts'
import { BE, NOT, QUESTION_WORDS } from './word-classes.ts'

const PREPOSITIONS = wordSet('about with of')

/** “is confident that”, “was unaware of”, “is willing to”. */
export function adjectiveReport(tokens: readonly Token[], at: number): Found | null {
  const [adjective, next] = [tokens[at], tokens[at + 1]]
  if (
    !adjective ||
    !next ||
    at < 2 ||
    !(ADJECTIVES.has(adjective.lower) || LEARNED_ADJECTIVES.has(adjective.lower))
  )
    return null
  if (!/^(?:ADJ|VERB)$/.test(adjective.tag)) return null
  const group = groupBefore(tokens, at)
  const frame = frameOf(next)
  if (frame === null || !tokens.slice(group, at).some((token) => isOneOf(token, BE))) return null
  const subject = subjectOf(tokens, group)
  const from = frame === 'prep' ? at + 2 : at + 1
  if (subject === null || from >= tokens.length) return null
  return {
    cue: [group, at],
    lemma: adjective.lower,
    frame: `adjective ${frame}`,
    negated: tokens.slice(group, at).some((token) => isOneOf(token, NOT)),
    source: [subject.first, subject.last],
    content: [[from, frame === 'that' ? clauseEnd(tokens, from) : objectEnd(tokens, from)]],
    rank: 4,
    unsure: !ADJECTIVES.has(adjective.lower),
  }
}

function groupBefore(tokens: readonly Token[], at: number): number {
  let first = at
  while (first > 0) {
    const before = tokens[first - 1]
    if (!/^(?:AUX|ADV)$/.test(before?.tag ?? '') && !isOneOf(before, BE) && !isOneOf(before, NOT)) break
    first--
  }
  return first
}

function frameOf(next: Token): 'that' | 'to' | 'prep' | null {
  if (next.lower === 'that' || isOneOf(next, QUESTION_WORDS)) return 'that'
  if (next.lower === 'to') return 'to'
  return isOneOf(next, PREPOSITIONS) ? 'prep' : null
}
