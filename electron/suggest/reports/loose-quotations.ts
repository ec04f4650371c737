import type { ReadParagraph } from '../reading/read-sentences.ts'
import { isDash, isVerb, type Sentence, type Token } from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import { is } from './lexicon.ts'
import { mainSubject } from './main-subject.ts'
import type { Report } from './report.ts'
import { tagOfQuotation } from './tag-of-quotation.ts'

/** Words from which a quotation inside a sentence is a report of its own. */
const LONG = 8
/** Paragraphs over which a quotation may go on. */
const REACH = 3

/** Quotations that no report covers: joined to the report before where they go on with it, else reports without a cue. */
export function withLooseQuotations(
  paragraphs: readonly ReadParagraph[],
  chosen: readonly Report[],
): Report[] {
  const reports = Map.groupBy(chosen, ({ sentence }) => sentence.paragraph)
  for (const { sentences } of paragraphs)
    for (const sentence of sentences)
      for (const token of sentence.tokens)
        if (token.quotation !== null) place(token, sentence, paragraphs, reports)
  return [...reports.values()].flat().sort((a, b) => begin(a) - begin(b))
}

type ByParagraph = Map<number, Report[]>

const begin = ({ content }: Report): number => content[0]?.start ?? 0

function place(
  quotation: Token,
  sentence: Sentence,
  paragraphs: readonly ReadParagraph[],
  reports: ByParagraph,
): void {
  const here = reports.get(sentence.paragraph) ?? []
  if (
    here.some(({ content }) =>
      content.some(({ start, end }) => start < quotation.end && quotation.start < end),
    )
  )
    return
  const alone = standsAlone(sentence)
  const next = here.find(
    (one) => begin(one) >= quotation.end && begin(one) - quotation.end < 4 && one.rank === 1,
  )
  // `“…,” Berg said. “…” “…,” Lindt said`: what stands between goes on with Berg.
  const goesOn = lastBefore(here, quotation.start)
  if (next && alone && !goesOn) return replace(here, next, quotation)
  const tag = tagOfQuotation(quotation, sentence)
  if (tag !== null) {
    reports.set(sentence.paragraph, [...here, reportWithout(quotation, sentence, tag.source, tag.cue)])
    return
  }
  const before = reportBefore(
    quotation,
    sentence,
    alone && !hasLead(quotation, sentence, paragraphs),
    reports,
  )
  if (alone && before && (before.sentence.paragraph === sentence.paragraph || is(before.lemma, 'quoting')))
    return replace(reports.get(before.sentence.paragraph) ?? [], before, quotation)
  if (!alone && !isIntroduced(quotation, sentence) && (quotation.quotation?.words ?? 0) < LONG) return
  const source = sourceOf(quotation, sentence, paragraphs, reports)
  const content = alone ? quotation : withItsPhrase(quotation, sentence)
  reports.set(sentence.paragraph, [...here, reportWithout(content, sentence, source)])
}

/** Nothing beside quotations and marks, or one word. */
function standsAlone({ tokens }: Sentence): boolean {
  const others = tokens.filter(({ quotation }) => quotation === null)
  return others.length <= 1 || others.every((token) => /^[.,;:-]$/.test(token.text) || isDash(token))
}

/** `as its headline: “…”` */
function isIntroduced(quotation: Token, { tokens }: Sentence): boolean {
  const before = tokens[tokens.indexOf(quotation) - 1]
  return /^[,:]$/.test(before?.text ?? '') && /[.!?]/.test(quotation.quotation?.last ?? '')
}

/** `Ida Brandt agreed. “…”`: a sentence of its paragraph leads up to it, and no paragraph before. */
function hasLead(quotation: Token, { paragraph }: Sentence, paragraphs: readonly ReadParagraph[]): boolean {
  const before = (paragraphs[paragraph]?.sentences ?? []).filter(({ end }) => end <= quotation.start)
  return before.some((one) => !standsAlone(one))
}

function replace(reports: Report[], report: Report, { start, end }: Span): void {
  const content = [...report.content, { start, end }].sort((a, b) => a.start - b.start)
  reports.splice(reports.indexOf(report), 1, { ...report, content })
}

function reportBefore(
  quotation: Token,
  { paragraph }: Sentence,
  far: boolean,
  reports: ByParagraph,
): Report | undefined {
  for (let at = paragraph; at >= Math.max(0, paragraph - (far ? REACH : 0)); at--) {
    const last = lastBefore(reports.get(at) ?? [], quotation.start)
    if (last) return last
  }
  return undefined
}

const lastBefore = (reports: readonly Report[], at: number): Report | undefined =>
  reports
    .filter(({ cue }) => cue.start < at)
    .reduce<Report | undefined>(
      (last, one) => (last && last.cue.start > one.cue.start ? last : one),
      undefined,
    )

/** The subject of its own sentence or of the one before; else the last speaker. */
function sourceOf(
  quotation: Token,
  sentence: Sentence,
  paragraphs: readonly ReadParagraph[],
  reports: ByParagraph,
): Span | null {
  const place = sentence.tokens.indexOf(quotation)
  const own = place > 2 ? mainSubject(sentence.tokens.slice(0, place)) : null
  if (own !== null) return own
  const siblings = paragraphs[sentence.paragraph]?.sentences ?? []
  const before =
    siblings[siblings.indexOf(sentence) - 1] ?? paragraphs[sentence.paragraph - 1]?.sentences.at(-1)
  const near = [sentence.paragraph, sentence.paragraph - 1, sentence.paragraph - 2].flatMap(
    (at) => reports.get(at) ?? [],
  )
  const last = lastBefore(
    near.filter(({ source }) => source !== null),
    quotation.start,
  )
  if (last && (before === undefined || last.sentence === before)) return last.source
  return (before ? mainSubject(before.tokens) : null) ?? last?.source ?? null
}

/** Inside a sentence the words between its verb and the quotation are reported too: “accused the port of ‘…’”. */
function withItsPhrase(quotation: Token, { tokens }: Sentence): Span {
  const place = tokens.indexOf(quotation)
  const verb = tokens.findLastIndex((token, at) => at < place && isVerb(token))
  const between = tokens.slice(verb + 1, place)
  if (verb < 1 || between.length > 8 || between.some(({ text }) => /^[,:;—]$/.test(text))) return quotation
  return { start: (between[0] ?? quotation).start, end: quotation.end }
}

/** A report by no verb of the lexicon: without a cue, or with one that only its tag tells of. */
const reportWithout = (
  { start, end }: Span,
  sentence: Sentence,
  source: Span | null,
  cue: Span | null = null,
): Report => ({
  cue: cue ?? { start, end: start },
  lemma: '',
  frame: 'loose quotation',
  voice: 'active',
  negated: false,
  source,
  content: [{ start, end }],
  rank: 2,
  likelihood: 1,
  sentence,
})
