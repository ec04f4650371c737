import { CONTEXT, type Anchor } from '../anchor.ts'
import { hunksOf } from '../differences/hunks.ts'
import { tokensOf, type Token } from '../words/tokens.ts'
import { fit, type Fit } from './fit.ts'
import { likelyPlaces } from './likely-places.ts'
import type { ListedText } from './listed-text.ts'
import { atHome, ofAnchor } from './surroundings.ts'
import { indexWords } from './word-index.ts'

/** A span that may be what a quote has become. `score` is at most 1 for its words and 2.5 for what stands around them. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly score: number
}

/** `likeness`: the share of the quote's words that stand there. */
interface Fitted extends Candidate {
  readonly likeness: number
}

/** Looks for what quotes have become in one text. Its words are listed when the first quote is looked for. */
export function inexactPlaces(listedText: ListedText): (anchor: Anchor) => Candidate[] {
  const { text } = listedText
  let listed: { index: ReturnType<typeof indexWords>; words: readonly string[] } | null = null
  const list = () => {
    const index = indexWords(text)
    return { index, words: index.tokens.map(({ word }) => word) }
  }
  return (anchor) => {
    const quote = tokensOf(anchor.quote)
    const own = wordsOf(anchor.quote)
    const { index, words } = (listed ??= list())
    const fitted = likelyPlaces(index, own).flatMap((stretch) => {
      const found = fit(words, own, stretch)
      return found === null ? [] : candidate(text, anchor, quote, index.tokens, found)
    })
    const between = betweenContexts(listedText, anchor).filter((one) => !fitted.some(isWholeIn(one)))
    return apart([...fitted, ...between])
  }
}

/** A quote that is nearly whole was not written anew: what stands beside it, between its contexts, was put there. */
const NEARLY_WHOLE = 0.85

const isWholeIn =
  (one: Candidate) =>
  ({ start, end, likeness }: Fitted): boolean =>
    likeness >= NEARLY_WHOLE && one.start <= start && end <= one.end

/** Share of a quote's words that its candidate has, where nothing around it is the same, and where much of it is. */
const LEAST = 0.5
const LEAST_AT_HOME = 0.25
const AT_HOME = 0.6
/** So few words stand anywhere: they have to be at home. */
const FEW = 3

function candidate(
  text: string,
  anchor: Anchor,
  quote: readonly Token[],
  tokens: readonly Token[],
  found: Fit,
): Fitted[] {
  const { from, to } = withoutContext(anchor, quote, tokens, found)
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (!first || !last || from >= to) return []
  const start = first.start - marksBefore(text, first.start, quote[0]?.start ?? 0)
  const end = last.end + marksBehind(text, last.end, anchor.quote.length - (quote.at(-1)?.end ?? 0))
  const home = atHome(text, start, end, anchor)
  const { likeness } = found
  if (likeness < (home >= AT_HOME ? LEAST_AT_HOME : LEAST)) return []
  if (quote.length <= FEW && home < AT_HOME) return []
  return [{ start, end, likeness, score: likeness + home }]
}

/** A word at the edge of a fit that is none of the quote but stood beside it belongs to its context. */
function withoutContext(
  anchor: Anchor,
  quote: readonly Token[],
  tokens: readonly Token[],
  { from, to }: Fit,
) {
  const before = tokensOf(anchor.prefix).at(-1)?.word
  const behind = tokensOf(anchor.suffix)[0]?.word
  const isBefore = tokens[from]?.word === before && before !== quote[0]?.word
  const isBehind = tokens[to - 1]?.word === behind && behind !== quote.at(-1)?.word
  return { from: from + Number(isBefore), to: to - Number(isBehind) }
}

/** Marks that a quote has outside its words are taken along where there are such. */
function marksBefore(text: string, at: number, most: number): number {
  let count = 0
  while (count < most && /[\p{P}\p{S}]/u.test(text[at - 1 - count] ?? '')) count++
  return count
}

function marksBehind(text: string, at: number, most: number): number {
  let count = 0
  while (count < most && /[\p{P}\p{S}]/u.test(text[at + count] ?? '')) count++
  return count
}

/** What stands between the contexts of a quote, whatever it is: a sentence that was written anew from its first word to its last. */
function betweenContexts({ text, placesOf }: ListedText, anchor: Anchor): Candidate[] {
  const { opensText, closesText } = ofAnchor(anchor)
  const { prefix, suffix, quote } = anchor
  if (prefix.length + suffix.length < CONTEXT) return []
  const begins = opensText ? (text.startsWith(prefix) ? [0] : []) : placesOf(prefix).slice(0, MOST_GAPS)
  const most = 2 * quote.length + 200
  return begins.flatMap((at) => {
    const start = at + prefix.length
    const end = closesText
      ? text.endsWith(suffix)
        ? text.length - suffix.length
        : -1
      : start + text.slice(start, start + most + suffix.length).indexOf(suffix)
    if (end <= start || end - start > most) return []
    return [
      { start, end, score: likenessOf(quote, text.slice(start, end)) + atHome(text, start, end, anchor) },
    ]
  })
}

function likenessOf(quote: string, words: string): number {
  const [one, other] = [wordsOf(quote), wordsOf(words)]
  const changed = hunksOf(one, other).reduce((sum, { leftFrom, leftTo, rightFrom, rightTo }) => {
    return sum + leftTo - leftFrom + rightTo - rightFrom
  }, 0)
  return 1 - changed / Math.max(1, one.length + other.length)
}

const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word)

const MOST_GAPS = 50

/** The best first, and none that overlaps a better one. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const one of candidates.toSorted((a, b) => b.score - a.score || a.start - b.start))
    if (kept.every(({ start, end }) => end <= one.start || one.end <= start)) kept.push(one)
  return kept
}
