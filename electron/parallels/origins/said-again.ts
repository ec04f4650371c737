import { foldWords } from '../../../shared/text/fold.ts'
import { changesOf, kindsOfChange } from '../../../shared/text/differences/changes.ts'
import { tokensOf, type Token } from '../../../shared/text/words/tokens.ts'
import type { Span } from '../align/align.ts'
import { isSameUtterance, plainWords } from './same-utterance.ts'

/** A statement as far as an article may print it again. */
export interface PrintedStatement extends Span {
  readonly wording: string
  readonly quote: string
  /** Of its document. */
  readonly title: string
}

/** UTF-16 units between two quotes below which the second only goes on: “I think she will,” he said. “I think she has to.” */
const NEAR = 60
/** Words of the shorter quote: “That is wrong” is said more than once. */
const FEWEST = 4
/** What a statement in the text must have of the telling words of a headline that sums it up. */
const SUMMED_UP = { share: 0.5, words: 2 }
/** Quotes that share three words in a row are held against each other; where more of one article share them, they are a turn of phrase. */
const MOST = 24

/** Two statements by their indexes. */
type Pair = readonly [number, number]

/**
 * What one speaker said once and one article prints twice: in its headline, in its lead, further down. `statements` are those of one
 * speaker in one article. A headline may say it in its own words, for nobody speaks in it. Elsewhere most words are the same, and
 * no “not” comes or goes: who says another thing at another time has said two things.
 */
export function saidAgain<T extends PrintedStatement>(statements: readonly T[]): [T, T][] {
  const key = JSON.stringify([statements[0]?.title, statements.map(({ start, wording }) => [start, wording])])
  const pairs = known.get(key) ?? pairsIn(statements)
  if (known.size >= REMEMBERED) known.clear()
  known.set(key, pairs)
  return pairs.flatMap(([at, again]) => {
    const [one, other] = [statements[at], statements[again]]
    return one && other ? [[one, other]] : []
  })
}

/** Articles read last: after each statement that is saved all are asked for, and one has changed. */
const known = new Map<string, readonly Pair[]>()
const REMEMBERED = 50_000

function pairsIn(statements: readonly PrintedStatement[]): Pair[] {
  const headlines = [...statements.keys()].filter((at) => isHeadline(statements[at]))
  return [
    ...sharingRuns(statements).filter(([one, other]) => isPrintedTwice(statements[one], statements[other])),
    ...headlines.flatMap((headline) => summedUp(statements, headline, headlines)),
  ]
}

/** A transcript holds thousands of statements of one speaker: not all pairs can be looked at. */
function sharingRuns(statements: readonly PrintedStatement[]): Pair[] {
  const holders = new Map<string, number[]>()
  statements.forEach(({ quote }, at) => {
    for (const run of threesOf(plainWords(quote))) {
      const list = holders.get(run) ?? []
      if (list.length <= MOST) holders.set(run, [...list, at])
    }
  })
  const pairs = new Map<string, Pair>()
  for (const list of holders.values())
    if (list.length <= MOST)
      for (const [at, one] of list.entries())
        for (const other of list.slice(at + 1)) pairs.set(`${one} ${other}`, [one, other])
  return [...pairs.values()]
}

const threesOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))

function isPrintedTwice(one?: PrintedStatement, other?: PrintedStatement): boolean {
  if (!one || !other || !isSameUtterance(one.quote, other.quote)) return false
  if (Math.min(plainWords(one.quote).length, plainWords(other.quote).length) < FEWEST) return false
  if (isHeadline(one) || isHeadline(other)) return true
  const between = Math.max(one.start, other.start) - Math.min(one.end, other.end)
  return between < 0 || (between >= NEAR && !isTurnedRound(one.quote, other.quote))
}

const isTurnedRound = (one: string, other: string): boolean =>
  kindsOfChange(changesOf(one, other).filter(({ alone }) => alone === null)).includes('negation')

const isHeadline = (one?: PrintedStatement): boolean =>
  one !== undefined && foldWords(one.title).includes(foldWords(one.quote))

/** A headline with the statement in the text that has most of its telling words, where that has enough of them. */
function summedUp(
  statements: readonly PrintedStatement[],
  headline: number,
  headlines: readonly number[],
): Pair[] {
  const words = tellingWords(statements[headline]?.quote ?? '')
  const shared = statements.map(({ quote }, at) =>
    headlines.includes(at) ? 0 : words.intersection(tellingWords(quote)).size,
  )
  const most = Math.max(...shared)
  if (most < Math.max(SUMMED_UP.words, SUMMED_UP.share * words.size)) return []
  return [[headline, shared.indexOf(most)]]
}

const tellingWords = (quote: string): Set<string> =>
  new Set(
    tokensOf(quote)
      .filter(isTelling)
      .map(({ word }) => word),
  )

/** “From” and “said” tell little; “NFL” and “72” are not too short to tell. */
const isTelling = ({ word, capitals }: Token): boolean => word.length > 3 || capitals || /^\p{N}/u.test(word)
