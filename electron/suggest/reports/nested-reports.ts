import { sentencesQuoted, type ReadParagraph } from '../reading/read-sentences.ts'
import { wordSet } from '../reading/token.ts'
import type { Span } from '../sentences.ts'
import { reportsQuoted } from './find-reports.ts'
import type { Report } from './report.ts'
import { DENYING } from './word-classes.ts'

/**
 * What somebody is told to have said within the words of another: “Wallace said Russia claims its forces are leaving” is a
 * statement of Wallace, and one of Russia in it. Only where the words name who said the inner one.
 */
export function nestedReports(
  text: string,
  paragraphs: readonly ReadParagraph[],
  found: readonly Report[],
  chosen: readonly Report[],
): Report[] {
  const outer = Map.groupBy(chosen, ({ sentence }) => sentence.paragraph)
  const quoted = paragraphs.flatMap((paragraph) =>
    sentencesQuoted(paragraph, MAY_REPORT).flatMap((sentence) => reportsQuoted(text, sentence)),
  )
  return [...found, ...quoted]
    .filter(
      (report) =>
        namesItsSpeaker(text, report) &&
        (outer.get(report.sentence.paragraph) ?? []).some((one) => one !== report && holds(one, report)),
    )
    .map((report) => ({ ...report, content: report.content.map((span) => beforeOuter(text, span)) }))
}

/** “Russia claims its forces are leaving, but we have not seen it”: with “we” the outer speaker goes on. */
function beforeOuter(text: string, { start, end }: Span): Span {
  const outer = /,? (?:but|and|yet|while) (?:we|I)(?= )/.exec(text.slice(start, end))
  return { start, end: outer === null ? end : start + outer.index }
}

/** Some word of every nested report: most quotations have none, and need not be read word by word. */
const MAY_REPORT =
  /acknowledg|admit|alleg|announc|argu|assert|claim|confirm|contradict|declar|den(?:y|ie|ial)|disavow|dismiss|disput|insist|rebut|refut|reject|report|repudiat|reveal|sa(?:y|id)|stat|t(?:ell|old)|tweet|warn|accus/i

const CLAUSE = /^(?:that|clause|object that|object clause|noun that)$/
/** Nouns that are said by somebody; evidence, fears and hopes are not. */
const SAID = wordSet(
  'claim claims allegation allegations assertion assertions accusation accusations denial denials statement statements',
)
const STATES = wordSet(
  'acknowledge admit allege announce argue assert claim confirm declare insist report reveal say state tell tweet warn',
)
/** “claims”, “has said”: that it was said, and not that somebody will, may or ought to say it. */
const HAPPENED = /^(?:(?:has|have|had) )?(?:\p{L}+ly |also |still )?\p{L}*(?:[^s]s|ed|d|told)$/iu
const POINTER = /^(?:i|we|you|he|she|it|they|who|which|that|this|there|one|people|someone|somebody)$/i

function namesItsSpeaker(text: string, { source, cue, frame, lemma, negated, likelihood }: Report): boolean {
  if (source === null || negated || likelihood < 1 || !CLAUSE.test(frame)) return false
  if (POINTER.test(text.slice(source.start, source.end))) return false
  if (frame === 'noun that') return SAID.has(lemma)
  const isBeside = source.end < cue.start && cue.start - source.end <= 2
  return (
    (STATES.has(lemma) || DENYING.has(lemma)) && isBeside && HAPPENED.test(text.slice(cue.start, cue.end))
  )
}

/** Whether the whole of a report lies in what another one tells. */
const holds = (outer: Report, { source, cue, content }: Report): boolean =>
  outer.content.some((said) => [source ?? cue, cue, ...content].every((span) => lies(span, said)))

const lies = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
