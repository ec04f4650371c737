import type { FoundWords, Reason } from '../../shared/contract/search.ts'
import { isInsidePair } from '../../shared/text/anchor.ts'
import { hardBreaks } from '../../shared/text/hard-breaks.ts'
import type { BlockMatches, Match } from './matches.ts'

/** Passages shown of one document. */
const MOST = 5
/** UTF-16 units of a passage; a longer sentence is cut around its matches. */
const LENGTH = 320
const LEAD = 120

interface Span {
  start: number
  end: number
}

/** The sentences in which something was found: those with the most different reasons, in text order. */
export function passagesOf(text: string, found: readonly BlockMatches[]): FoundWords[] {
  const all = found.flatMap(({ block, matches }) =>
    matches.length === 0 ? [] : inBlock(text, block, matches),
  )
  const best = all
    .toSorted((a, b) => reasonsOf(b.matches).length - reasonsOf(a.matches).length)
    .slice(0, MOST)
  return best
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, matches }) => passage(text, span, matches, reasonsOf(matches)))
}

/** The first sentence of a document that was found by something other than its words. */
export function openingOf(
  text: string,
  found: readonly BlockMatches[],
  reasons: readonly Reason[],
): FoundWords[] {
  const block = found.find(({ block }) => block.kind === 'paragraph')?.block ?? found[0]?.block
  const [sentence] = block === undefined ? [] : sentences(text, block)
  return sentence === undefined ? [] : [passage(text, cut(text, sentence, sentence.start), [], reasons)]
}

interface Sentence {
  span: Span
  matches: Match[]
}

function inBlock(text: string, block: Span, matches: readonly Match[]): Sentence[] {
  return sentences(text, block).flatMap((sentence) => {
    // A phrase that runs on into the next sentence belongs to the one in which it begins.
    let left = matches.filter(({ start }) => start >= sentence.start && start < sentence.end)
    const pieces: Sentence[] = []
    for (let first = left[0]; first !== undefined; first = left[0]) {
      const window = cut(
        text,
        { ...sentence, end: Math.max(sentence.end, left.at(-1)?.end ?? 0) },
        first.start,
      )
      const span = { start: window.start, end: Math.max(window.end, first.end) }
      pieces.push({ span, matches: left.filter(({ end }) => end <= span.end) })
      left = left.filter(({ end }) => end > span.end)
    }
    return pieces
  })
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentences(text: string, block: Span): Span[] {
  const spans: Span[] = []
  for (const { segment, index } of segmenter.segment(unwrapped(text.slice(block.start, block.end)))) {
    const start = block.start + index + (segment.length - segment.trimStart().length)
    const end = block.start + index + segment.trimEnd().length
    if (end > start) spans.push({ start, end })
  }
  return spans
}

/** A sentence runs on over the end of a wrapped line, and of any line after which small letters follow. The length is kept. */
function unwrapped(words: string): string {
  if (!words.includes('\n')) return words
  const hard = hardBreaks(words)
  return words.replace(/\n(\p{Ll}?)/gu, (end, next: string, at: number) =>
    next === '' && hard.has(at) ? end : ` ${next}`,
  )
}

/** At most LENGTH units of a sentence around the place `at`, cut between words where there is a space to cut at. */
function cut(text: string, sentence: Span, at: number): Span {
  if (sentence.end - sentence.start <= LENGTH) return sentence
  const from = Math.max(sentence.start, Math.min(at - LEAD, sentence.end - LENGTH))
  const to = Math.min(sentence.end, from + LENGTH)
  return {
    start: from === sentence.start ? from : nextWord(text, from, at),
    end: to === sentence.end ? to : lastWordEnd(text, at, to),
  }
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s\S/)
  if (space >= 0) return from + space + 1
  return isInsidePair(text, from) ? from + 1 : from
}

function lastWordEnd(text: string, limit: number, to: number): number {
  const end = limit + text.slice(limit, to).search(/\s+\S*$/)
  if (end > limit) return end
  return isInsidePair(text, to) ? to - 1 : to
}

/** Each reason once, in the order of the text. */
export function reasonsOf(matches: readonly Match[]): Reason[] {
  const byWords = new Map(matches.map(({ reason }) => [`${reason.typed} ${reason.how}`, reason]))
  return [...byWords.values()]
}

function passage(
  text: string,
  { start, end }: Span,
  matches: readonly Match[],
  reasons: readonly Reason[],
): FoundWords {
  const spans = matches.map((match) => ({ start: match.start, end: match.end }))
  return { start, end, text: text.slice(start, end), matches: spans, reasons: [...reasons] }
}
