import { countBelow } from '../../shared/text/count-below.ts'
import type { Block } from '../../shared/model/document.ts'
import { coordinated } from './coordinated.ts'
import type { Hedge, Reported, Stance } from '../../shared/model/stance.ts'
import { readSentences, type ReadParagraph } from './reading/read-sentences.ts'
import { unwrapped } from './reading/unwrapped.ts'
import { isFinite, type Token } from './reading/token.ts'
import type { Report } from './reports/report.ts'
import { reportsIn } from './reports/reports-in.ts'
import { reasonOf } from './reason.ts'
import { scoreOf } from './score.ts'
import { trimmed, type Span } from './sentences.ts'
import { stanceOf } from './stance/stance-of.ts'
import { nameSpeakers, type NamedSpeaker } from './who/name-speakers.ts'

/** A span that looks like a reported statement. Offsets are UTF-16 units of the text. Never a statement without a person. */
export interface Suggestion extends Span {
  readonly quote: string
  readonly form: Reported
  readonly cue: Span | null
  readonly speaker: NamedSpeaker | null
  /** Null where the rules do not know the language. */
  readonly stance: Stance | null
  readonly hedge: Hedge | null
  /** How often suggestions of this kind are right, from 0 to 1. */
  readonly score: number
  /** 1 for statements (speech, evidence, denials), 2 for attitudes and acts. */
  readonly tier: 1 | 2
  /** Why it is suggested, in words. */
  readonly reason: string
}

/** Everything in an English text that somebody is reported as saying, in text order. Furniture is left out. */
export function suggest(text: string, blocks: readonly Block[]): Suggestion[] {
  const read = unwrapped(text, blocks)
  const paragraphs = readSentences(read, blocks)
  const reports = reportsIn(read, paragraphs)
  const speakers = nameSpeakers(read, paragraphs, reports)
  return reports
    .flatMap((report, place) =>
      piecesOf(read, report, paragraphs)
        .flatMap((span) => coordinated(read, report, span, wordsIn(paragraphs, span)))
        .map((span) => suggestionOf(read, report, span, speakers[place] ?? null, paragraphs)),
    )
    .map((one) => ({ ...one, quote: text.slice(one.start, one.end) }))
    .filter(({ quote }) => !SAYS_NOTHING.test(quote))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Of “On Monday, Berg said, the gate was open” only the clause: a phrase in front of the tag says nothing by itself. */
function piecesOf(
  text: string,
  { content, cue, frame, voice }: Report,
  paragraphs: readonly ReadParagraph[],
): readonly Span[] {
  const [first, last] = [content[0], content.at(-1)]
  if (!first || !last || first === last) return content
  // “The gate is thought to have been open”: its subject alone says nothing.
  if (voice === 'passive' && first.end <= cue.start) return [{ start: first.start, end: last.end }]
  if (frame !== 'around') return content
  return content.filter((span, at) => at > 0 || isQuoted(text, span) || !isAdjunct(wordsIn(paragraphs, span)))
}

/** “For days”, “To end the doubt”: no subject, and no verb of its own. */
const isAdjunct = (words: readonly Token[]): boolean =>
  /^(?:ADP|PART|SCONJ|ADV)$/.test(words[0]?.tag ?? '') &&
  !words.some((word, at) => isFinite(word) && words[at - 1]?.lower !== 'to')

const isQuoted = (text: string, { start, end }: Span): boolean => /["“”„«»‘]/.test(text.slice(start, end))

/** “She denied it”, “he does not say how”: one such word alone is nothing that a ledger could hold. */
const SAYS_NOTHING =
  /^(?:it|that|this|they|them|he|him|she|her|we|us|you|me|so|no|yes|who|what|which|how|why|when|where|whether|if)[.,]?$/i

function suggestionOf(
  text: string,
  report: Report,
  span: Span,
  speaker: NamedSpeaker | null,
  paragraphs: readonly ReadParagraph[],
): Suggestion {
  const said = withoutThat(text, span)
  const words = wordsIn(paragraphs, said)
  const judged = stanceOf(text, report, words)
  const form = isSpoken(report, said) ? 'direct' : formOf(text.slice(said.start, said.end))
  return {
    ...said,
    quote: text.slice(said.start, said.end),
    form,
    cue: report.cue.start < report.cue.end ? report.cue : null,
    speaker,
    stance: judged.stance,
    hedge: judged.hedge,
    ...scoreOf(report, judged.stance, words.length),
    reason: reasonOf(text, report, speaker, judged.because),
  }
}

function withoutThat(text: string, span: Span): Span {
  const { start, end } = trimmed(text, span)
  const that = /^that\s+/i.exec(text.slice(start, end))?.[0].length ?? 0
  return { start: start + that, end }
}

function wordsIn(paragraphs: readonly ReadParagraph[], { start, end }: Span): Token[] {
  const words: Token[] = []
  for (let at = paragraphAt(paragraphs, start); (paragraphs[at]?.start ?? end) < end; at++)
    words.push(...(paragraphs[at]?.words ?? []).filter((word) => word.start >= start && word.end <= end))
  return words
}

/** The paragraph in which a place lies: they stand in text order, and a book has thousands. */
const paragraphAt = (paragraphs: readonly ReadParagraph[], place: number): number =>
  countBelow(paragraphs.length, place + 1, (at) => paragraphs[at]?.end ?? Infinity)

/** Whether the whole is one quotation, also one that stands between dashes. */
const isSpoken = ({ sentence }: Report, { start, end }: Span): boolean =>
  sentence.tokens.some((token) => token.quotation !== null && token.start <= start && token.end >= end)

function formOf(quote: string): Reported {
  if (/^[“"‘'„«]/.test(quote) && /[”"’'“»][,.]?$/.test(quote)) return 'direct'
  return /[“”"„«»]|''/.test(quote) ? 'mixed' : 'indirect'
}
