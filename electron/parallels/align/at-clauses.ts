import { rawWords, type RawWord } from '../../../shared/text/words/raw-words.ts'
import type { Span, SpanPair } from './align.ts'

/** Words at an end of a run that are left to the clause they belong to. */
const MOST = 2
/** Words that must be left of a run. */
const LEAST = 4
/** What parts clauses, between two words; a stop only behind a word that is no initial. */
const CLAUSE = /^["”’»)]*[,;:](?=\s)|^["”’»)]*\s*[—–]|^["”’»)]*[.!?…]["”’»)]*\s+["“‘«(]*$/u

/**
 * A run of equal words without the one or two at its ends that belong to the clauses around: “we will take them at their word, but”
 * ends at the comma. Both sides are cut by the same words, wherever one of them has the mark.
 */
export function atClauses(left: string, right: string, pair: SpanPair): SpanPair {
  const [ones, others] = [wordsOf(left, pair.left), wordsOf(right, pair.right)]
  const head = cutOf(left, right, ones, others, 'head')
  const tail = cutOf(left, right, ones.slice(head), others.slice(head), 'tail')
  return {
    ...pair,
    left: without(pair.left, ones, head, tail),
    right: without(pair.right, others, head, tail),
  }
}

const wordsOf = (text: string, { start, end }: Span): RawWord[] =>
  Array.from(rawWords(text.slice(start, end)), (word) => ({
    raw: word.raw,
    start: start + word.start,
    end: start + word.end,
  }))

type End = 'head' | 'tail'

/** How many words to cut off at one end: none where the sides have other words there. */
function cutOf(
  left: string,
  right: string,
  ones: readonly RawWord[],
  others: readonly RawWord[],
  end: End,
): number {
  for (let cut = 1; cut <= MOST; cut++) {
    if (Math.min(ones.length, others.length) - cut < LEAST) return 0
    const [one, other] = [atEnd(ones, cut, end), atEnd(others, cut, end)]
    if (one?.raw.toLowerCase() !== other?.raw.toLowerCase()) return 0
    if (isParted(left, ones, cut, end) || isParted(right, others, cut, end)) return cut
  }
  return 0
}

const atEnd = (words: readonly RawWord[], cut: number, end: End): RawWord | undefined =>
  words.at(end === 'head' ? cut - 1 : -cut)

/** Whether a clause ends between the words that would be cut off and the others. */
function isParted(text: string, words: readonly RawWord[], cut: number, end: End): boolean {
  const after = end === 'head' ? cut : words.length - cut
  const [before, next] = [words[after - 1], words[after]]
  if (before === undefined || next === undefined) return false
  const isInitial = before.raw.length < 3 && /^\p{Lu}/u.test(before.raw)
  return !isInitial && CLAUSE.test(text.slice(before.end, next.start))
}

function without(span: Span, words: readonly RawWord[], head: number, tail: number): Span {
  return {
    start: head === 0 ? span.start : (words[head]?.start ?? span.start),
    end: tail === 0 ? span.end : (words.at(-1 - tail)?.end ?? span.end),
  }
}
