import { isComma, isNominal } from '../reading/token.ts'
import { phraseStart } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { base, type VerbReading } from './verb-reading.ts'
import { DENYING } from './word-classes.ts'

/** “a charge (that) officials denied” */
export function deniedBefore({ tokens, group, subject, complement }: VerbReading): Found | null {
  if (!DENYING.has(group.lemma) || group.passive || subject === null) return null
  if (
    !/^(?:phrase|pronoun|apposed)$/.test(subject.kind) ||
    !/^(?:before|comma|other)$/.test(complement.frame)
  )
    return null
  let last = subject.first - 1
  if (/^(?:that|which)$/.test(tokens[last]?.lower ?? '')) last--
  if (isComma(tokens[last])) last--
  if (last <= 0 || !isNominal(tokens[last])) return null
  return {
    ...base(group, 'denied before', 2),
    source: [subject.first, subject.last],
    content: [[phraseStart(tokens, last), last + 1]],
  }
}
