import { isComma, isFinite, isVerb, wordSet, type Token } from '../reading/token.ts'
import { clauseEnd, objectEnd } from './extent.ts'
import { is, takes, type Voice } from './lexicon.ts'
import type { Found } from './report.ts'
import type { VerbReading } from './verb-reading.ts'
import { whoReports } from './who-reports.ts'
import { DENYING } from './word-classes.ts'

type Tokens = readonly Token[]
type Pieces = readonly (readonly [first: number, end: number])[]

/** A report that follows its cue, or whose object is the subject of a passive. `unsure` where the lexicon does not know the frame. */
export function reportAfter(reading: VerbReading): Found | null {
  const { group, subject, complement } = reading
  const denied = group.passive && DENYING.has(group.lemma)
  if (/^(?:before|comma|other)$/.test(complement.frame))
    return denied && subject ? deniedPassively(reading) : null
  const frame = frameOf(reading)
  const voice: Voice = group.passive
    ? 'passive'
    : group.participle
      ? 'participle'
      : subject
        ? 'active'
        : 'bare'
  const unsure = !takes(group.lemma, frame === 'quoted object' ? 'object' : frame, voice)
  const content = contentOf(reading)
  if (content === null) return null
  const raised = isRaised(reading)
  return {
    cue: [group.first, group.verb],
    lemma: group.lemma,
    frame,
    voice,
    negated: group.negated,
    source: raised ? null : whoReports(reading, frame),
    content: withSubject(reading, frame, content, raised),
    rank: DENYING.has(group.lemma) ? Math.min(3, rankOf(complement.frame)) : rankOf(complement.frame),
    unsure,
  }
}

/** “the claim was denied (by the mayor)” */
function deniedPassively(reading: VerbReading): Found | null {
  const { group, subject } = reading
  if (subject === null) return null
  const { first, last } = subject
  return {
    cue: [group.first, group.verb],
    lemma: group.lemma,
    frame: 'passive',
    voice: 'passive',
    negated: group.negated,
    source: null,
    content: [[first, last + 1]],
    rank: 3,
  }
}

/** Inverted commas around an object are no quotation of the speaker: “opposed ‘the plan for the northern bridge’”. */
function frameOf({ tokens, group, complement: { frame, from } }: VerbReading): string {
  if (frame !== 'quote' && frame !== 'object quote') return frame
  const marked = isComma(tokens[from - 1]) || tokens[from - 1]?.text === ':'
  return !marked && !is(group.lemma, 'quoting') ? 'quoted object' : frame
}

function rankOf(frame: string): number {
  if (/^(?:quote|object quote|next)$/.test(frame)) return 2
  return /^(?:that|whether|clause|object that|object whether|object clause|colon)$/.test(frame) ? 3 : 4
}

function contentOf(reading: VerbReading): Pieces | null {
  const { tokens, complement } = reading
  const { frame, from } = complement
  if (frame === 'next') return NEXT_PARAGRAPH
  if (frame === 'quote' || frame === 'object quote') return [[from, quotationEnd(tokens, from)]]
  if (rankOf(frame) === 3) return clauseContent(reading)
  if (frame === 'to' || frame === 'object to')
    return [[from, Math.max(from + 1, objectEnd(tokens, from + 1))]]
  if (!frame.startsWith('prep ')) return [[from, Math.max(from + 1, objectEnd(tokens, from))]]
  return tokens[from + 1] === undefined ? null : [[from + 1, Math.max(from + 2, objectEnd(tokens, from + 1))]]
}

/** `Berg said:` at the end of a paragraph: what follows stands in no token of this sentence. */
const NEXT_PARAGRAPH: Pieces = []

function quotationEnd(tokens: Tokens, from: number): number {
  const rest = clauseEnd(tokens, from)
  const next = tokens[from + 1]
  const ends = next === undefined || /^[,.]$/.test(next.text) || /^(?:in|on|at|during|to)$/.test(next.lower)
  return from + 1 < rest && !ends ? rest : from + 1
}

function clauseContent({ tokens, subject, complement: { from, frame } }: VerbReading): Pieces {
  const end = clauseEnd(tokens, from)
  const ends = subject?.kind === 'relative' ? commaOfOuterVerb(tokens, from, end) : end
  const before = tokens[(subject?.first ?? 0) - 1]
  const gap =
    frame === 'clause' && isFinite(tokens[from]) && /^(?:which|that|who|what)$/.test(before?.lower ?? '')
  const antecedent = gap && subject ? [[subject.first - 1, subject.first] as const] : []
  return [...antecedent, [from, ends]]
}

/** “Berg, who said the gate was open, left”: the report ends where the outer clause goes on. */
function commaOfOuterVerb(tokens: Tokens, from: number, end: number): number {
  for (let at = from + 2; at < end; at++) {
    const next = tokens[at + 1]
    const verb = (isVerb(next) && isFinite(next)) || (next?.tag === 'ADV' && isFinite(tokens[at + 2]))
    if (isComma(tokens[at]) && verb) return at
  }
  return end
}

const SEEMING = wordSet('seem appear')

/** “The ferry seems to have left” reports the whole, of nobody. */
const isRaised = ({ group, subject, complement }: VerbReading): boolean =>
  SEEMING.has(group.lemma) && complement.frame === 'to' && subject !== null

/** In “is expected to leave” and “was rejected by” the subject is what is reported. */
function withSubject(
  { group, subject }: VerbReading,
  frame: string,
  content: Pieces,
  raised: boolean,
): Pieces {
  if (subject === null) return content
  const own = [subject.first, subject.last + 1] as const
  if (group.passive && frame === 'prep by') return [own]
  const joins = group.passive && subject.kind !== 'relative' && /^(?:to|as|object|object as)$/.test(frame)
  return joins || raised ? [own, ...content] : content
}
