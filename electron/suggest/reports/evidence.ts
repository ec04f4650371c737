import { wordSet, type Token } from '../reading/token.ts'
import { clauseEnd } from './extent.ts'
import type { Found } from './report.ts'
import { subjectOf } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'

const SEEING = wordSet(
  'see find show verify confirm receive have provide corroborate substantiate observe detect',
)
const FINDING = wordSet('see find observe detect show')
const CHECKING = wordSet('verify confirm corroborate substantiate')
const EVIDENCE = 'evidence|proof|signs?|indications?|confirmation'
const NO_EVIDENCE = new RegExp(`^no (?:\\w+ )?(?:${EVIDENCE})\\b`)
const ANY_EVIDENCE = new RegExp(`^(?:any\\b|(?:enough |sufficient )?(?:\\w+ )?(?:${EVIDENCE})\\b)`)

/** “sees no evidence that”, “has not verified”: the sentence itself is what its subject states. */
export function missingEvidence(tokens: readonly Token[], group: VerbGroup): Found | null {
  const { lemma, verb, first, negated, passive, infinitive } = group
  const yet = infinitive && tokens.slice(first, verb).some(({ lower }) => lower === 'yet')
  if (!SEEING.has(lemma) || passive || (infinitive && !yet)) return null
  const tail = tokens
    .slice(verb + 1, verb + 7)
    .map(({ lower }) => lower)
    .join(' ')
  const none = FINDING.has(lemma) && /^(?:no [a-z]|nothing\b)/.test(tail)
  const missing =
    none || NO_EVIDENCE.test(tail) || ((negated || yet) && (CHECKING.has(lemma) || ANY_EVIDENCE.test(tail)))
  const subject = missing ? subjectOf(tokens, first) : null
  if (subject === null || subject.kind === 'object of a preposition') return null
  const from = subject.kind === 'clause' ? first : subject.first
  return {
    cue: [first, verb],
    lemma,
    frame: 'evidence',
    negated: true,
    source: [subject.first, subject.last],
    content: [[from, clauseEnd(tokens, verb + 1)]],
    rank: 4,
  }
}
