import { isComma, isDash, isFinite, wordSet, type Token } from '../reading/token.ts'
import { clauseEnd } from './extent.ts'
import { is, takes } from './lexicon.ts'
import { phraseEnd } from './noun-phrase.ts'
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
  const rest = isComma(before) && !quotation ? insertedBefore(reading) : null
  const insertion = rest !== null
  const tail =
    (complement.frame === 'object' && TELLING.has(lemma)) ||
    (complement.frame === 'object as' && lemma === 'quote') ||
    complement.frame.startsWith('prep ')
  if (!quotation && !ends && !insertion && !tail) return null
  const clause = tokens.slice(0, mark).some((token) => token.quotation !== null || isFinite(token))
  const told = clause || (ends && isComma(before) && mayBeClause(tokens, mark))
  if (!quotation && !told && (isComma(before) ? !insertion : complement.frame.startsWith('prep ')))
    return null
  const end = quotation ? mark + 1 : mark
  const more = quotation ? quotationAfterTag(reading) : rest === null ? [] : restAfterTag(reading, rest)
  const frame = insertion && !quotation ? 'around' : 'before'
  if (!takes(lemma, frame, 'active')) return null
  return {
    ...base(group, frame, 1),
    source: [subject.first, subject.last],
    content: [[reportStart(tokens, end), end], ...more],
  }
}

/** Words before a tag in which a verb may have been taken for a noun: more than “in an interview on Monday”. */
const mayBeClause = (tokens: readonly Token[], mark: number): boolean =>
  mark >= 6 && !/^(?:ADP|ADV|SCONJ)$/.test(tokens[0]?.tag ?? '')

const LONGEST_TAG = 30

function quotationAfterTag({ tokens, group, complement }: VerbReading): [number, number][] {
  if (complement.frame === 'quote' && complement.from <= group.verb + LONGEST_TAG)
    return [[complement.from, complement.from + 1]]
  const verb = tokens.findIndex(({ tag }, at) => at > group.verb && tag === 'VERB')
  const second = quotationBehind(tokens, group.verb + 1)
  return second === null || (verb > 0 && verb < second) ? [] : [[second, second + 1]]
}

/** A quotation that begins in the middle of a sentence. */
const GOES_ON = /^["“'‘’]+\p{Ll}/u

/** Where what is said goes on behind `, Berg said,` or `, Berg told the crowd,`; null where the tag is no insertion. */
function insertedBefore({ tokens, group, subject, complement: { frame, from } }: VerbReading): number | null {
  // What a comma opens a comma closes: “Meanwhile, Berg has declared Monday – the day of the vote – a holiday” inserts nothing.
  if (frame === 'comma') return isDash(tokens[from - 1]) ? null : from
  const wasClause = tokens
    .slice(0, subject?.first ?? 0)
    .some((token) => token.quotation !== null || isFinite(token))
  if (wasClause) return null
  if (frame === 'quote' && isComma(tokens[from - 1]))
    return GOES_ON.test(tokens[from]?.text ?? '') ? from : null
  return behindListener(tokens, group.lemma, { frame, from })
}

/** Where what is said goes on behind `told the crowd,`. */
function behindListener(
  tokens: readonly Token[],
  lemma: string,
  { frame, from }: Pick<VerbReading['complement'], 'frame' | 'from'>,
): number | null {
  if (frame !== 'object' || !TELLING.has(lemma)) return null
  const end = phraseEnd(tokens, from) + 1
  return isComma(tokens[end]) && end + 1 < tokens.length - 1 ? end + 1 : null
}

function restAfterTag({ tokens }: VerbReading, from: number): [number, number][] {
  const next = tokens[from]
  if (next === undefined || /^(?:who|which|according|as)$/.test(next.lower)) return []
  return next.tag === 'VERB' && next.lower.endsWith('ing') ? [] : [[from, clauseEnd(tokens, from)]]
}

/** “As Berg said, the ferry left.” */
export function asSaid({ tokens, group, subject, complement }: VerbReading): Found | null {
  const { lemma, passive, participle } = group
  if (subject?.first !== 1 || tokens[0]?.lower !== 'as') return null
  const from = complement.frame === 'comma' ? complement.from : behindListener(tokens, lemma, complement)
  if (passive || participle || !takes(lemma, 'around', 'active') || from === null || !tokens[from])
    return null
  return {
    ...base(group, 'around', 2),
    source: [subject.first, subject.last],
    content: [[from, clauseEnd(tokens, from)]],
  }
}
