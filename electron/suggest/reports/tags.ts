import { isComma, isDash, isFinite, wordSet } from '../reading/token.ts'
import { clauseEnd } from './extent.ts'
import { is, takes } from './lexicon.ts'
import type { Found } from './report.ts'
import { base, quotationBehind, reportStart, type VerbReading } from './verb-reading.ts'

const TELLING = wordSet('tell remind inform assure ask warn advise email text write')

/** `“…,” Berg said`, `the ferry left, Berg said`, `the ferry, Berg said, had left` */
export function trailingTag(reading: VerbReading): Found | null {
  const { tokens, group, subject, complement } = reading
  const { lemma, passive, participle } = group
  if (subject === null || subject.kind === 'clause' || subject.kind === 'relative') return null
  if (passive || participle || !is(lemma, 'trailing')) return null
  const mark = subject.first - 1
  const before = tokens[mark]
  const quotation = !!before?.quotation
  const aside =
    isComma(before) ||
    (isDash(before) && before?.text !== '–') ||
    (/^[!?]$/.test(before?.text ?? '') && mark > 0)
  if (!quotation && !aside) return null
  const ends = complement.frame === 'before'
  const insertion = complement.frame === 'comma'
  const tail = (complement.frame === 'object' && TELLING.has(lemma)) || complement.frame.startsWith('prep ')
  if (!quotation && !ends && !insertion && !tail) return null
  const clause = tokens.slice(0, mark).some((token) => token.quotation !== null || isFinite(token))
  if (!quotation && !clause && (isComma(before) ? !insertion : complement.frame.startsWith('prep ')))
    return null
  const end = quotation ? mark + 1 : mark
  const rest = quotation ? quotationAfterTag(reading) : insertion ? restAfterTag(reading) : []
  const frame = insertion && !quotation ? 'around' : 'before'
  if (!takes(lemma, frame, 'active')) return null
  return {
    ...base(group, frame, 1),
    source: [subject.first, subject.last],
    content: [[reportStart(tokens, end), end], ...rest],
  }
}

const LONGEST_TAG = 30

function quotationAfterTag({ tokens, group, complement }: VerbReading): [number, number][] {
  if (complement.frame === 'quote' && complement.from <= group.verb + LONGEST_TAG)
    return [[complement.from, complement.from + 1]]
  const verb = tokens.findIndex(({ tag }, at) => at > group.verb && tag === 'VERB')
  const second = quotationBehind(tokens, group.verb + 1)
  return second === null || (verb > 0 && verb < second) ? [] : [[second, second + 1]]
}

function restAfterTag({ tokens, complement: { from } }: VerbReading): [number, number][] {
  const next = tokens[from]
  if (next === undefined || /^(?:who|which|according|as)$/.test(next.lower)) return []
  return next.tag === 'VERB' && next.lower.endsWith('ing') ? [] : [[from, clauseEnd(tokens, from)]]
}

/** “As Berg said, the ferry left.” */
export function asSaid({ tokens, group, subject, complement }: VerbReading): Found | null {
  const { lemma, passive, participle } = group
  if (complement.frame !== 'comma' || subject?.first !== 1 || tokens[0]?.lower !== 'as') return null
  if (passive || participle || !takes(lemma, 'around', 'active') || !tokens[complement.from]) return null
  return {
    ...base(group, 'around', 2),
    source: [subject.first, subject.last],
    content: [[complement.from, clauseEnd(tokens, complement.from)]],
  }
}
