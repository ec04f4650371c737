import {
  isComma,
  isDash,
  isFinite,
  isNominal,
  isOneOf,
  isPhraseWord,
  wordSet,
  type Token,
} from '../reading/token.ts'
import type { Complement } from './complement.ts'
import { clauseEnd } from './extent.ts'
import { is, takes } from './lexicon.ts'
import { phraseEnd, phraseStart } from './noun-phrase.ts'
import { hasClause, type Found } from './report.ts'
import type { Subject } from './subject.ts'
import type { VerbGroup } from './verb-group.ts'
import { DENYING } from './word-classes.ts'

type Tokens = readonly Token[]

/** A verb with all that was read around it. */
export interface VerbReading {
  readonly tokens: Tokens
  readonly group: VerbGroup
  readonly subject: Subject | null
  readonly complement: Complement
}

const INVERTED = wordSet(
  `said says asked added wrote tweeted explained continued recalled noted declared argued replied asks writes warned told concluded reads
   read announced insisted responded joked quipped shouted claimed stated remarked observed admitted`,
)
const LONGEST_DESCRIPTION = 30

/** `“…,” said the mayor` */
export function invertedTag({ tokens, group, subject, complement }: VerbReading): Found | null {
  const { first, verb, lemma, passive, participle } = group
  const before = tokens[first - 1]
  if (passive || participle || !isOneOf(tokens[verb], INVERTED) || !takes(lemma, 'inverted', 'active'))
    return null
  const afterQuotation = !!before?.quotation
  if (!afterQuotation && !(isComma(before) && first >= 3)) return null
  if (!afterQuotation && (subject?.kind === 'apposed' || complement.frame === 'clause')) return null
  if (!isPhraseWord(tokens[verb + 1]) || complement.frame === 'that') return null
  const name = phraseEnd(tokens, verb + 1)
  if (name <= verb) return null
  const end = afterQuotation ? first : first - 1
  const second = quotationBehind(tokens, name + 1)
  return {
    ...base(group, 'inverted', 1),
    source: [verb + 1, withDescription(tokens, name)],
    content: [[reportStart(tokens, end), end], ...(second === null ? [] : [[second, second + 1] as const])],
  }
}

function withDescription(tokens: Tokens, name: number): number {
  if (!isComma(tokens[name + 1])) return name
  const end = tokens.findIndex(
    (token, at) => at > name + 1 && (token.text === '.' || token.quotation !== null),
  )
  return Math.min(end < 0 ? tokens.length : end, name + LONGEST_DESCRIPTION) - 1
}

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
  const clause = hasClause(tokens, 0, mark, isFinite)
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

/** The quotation that goes on after a tag: `“We left,” Berg said, “because …”`. */
function quotationBehind(tokens: Tokens, from: number): number | null {
  const at = tokens.findIndex(
    (token, place) =>
      place >= from && token.quotation !== null && /^[,:]$/.test(tokens[place - 1]?.text ?? ''),
  )
  return at < 0 ? null : at
}

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

const base = (group: VerbGroup, frame: string, rank: number) => ({
  cue: [group.first, group.verb] as const,
  lemma: group.lemma,
  frame,
  negated: group.negated,
  rank,
})

/** A report before its tag begins with the sentence, or with its quotation where that is a sentence of its own. */
function reportStart(tokens: Tokens, end: number): number {
  const quotation = tokens[end - 1]
  if (!quotation?.quotation || end === 1) return 0
  const before = tokens[end - 2]
  const capital = /^\P{L}*\p{Lu}/u.test(quotation.text.slice(0, 4))
  return before?.text === ':' || (capital && /^[;,—–-]+$/.test(before?.text ?? '')) ? end - 1 : 0
}
