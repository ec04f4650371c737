import type { Stretch } from './likely-places.ts'

/** Where a quote fits among the words of a text, end excluded, and what share of it stands there, from 0 to 1. */
export interface Fit extends Stretch {
  readonly likeness: number
}

/** A longer quote is fitted by its first and its last words, so that the work grows with its length and not with its square. */
const LONG = 300
const END = 100

/** The best fit of a quote that begins in `start`. `words` are those of the whole text. */
export function fit(words: readonly string[], quote: readonly string[], start: Stretch): Fit | null {
  if (quote.length <= LONG)
    return fitWithin(words, quote, start.from - SLACK, start.to + quote.length + SLACK)
  const slack = quote.length >> 1
  const head = fitWithin(words, quote.slice(0, END), start.from - SLACK, start.to + END + SLACK)
  if (head === null) return null
  const ends = head.from + quote.length
  const tail = fitWithin(words, quote.slice(-END), Math.max(head.from, ends - END - slack), ends + slack)
  if (tail === null || tail.to <= head.from) return null
  return { from: head.from, to: tail.to, likeness: (head.likeness + tail.likeness) / 2 }
}

const SLACK = 4

/** What it costs that a word of the quote is missing or is another one, and that one more stands between its words. */
const costOf = (word: string): number => (word === '"' ? 0.25 : 1)
const INSERTED = 0.5

/** Alignment of the whole quote with any part of the stretch: the least cost over all parts. */
function fitWithin(words: readonly string[], quote: readonly string[], from: number, to: number): Fit | null {
  const window = words.slice(Math.max(0, from), to)
  if (window.length === 0 || quote.length === 0) return null
  let costs = new Float64Array(window.length + 1)
  let begins = Uint32Array.from({ length: window.length + 1 }, (_, at) => at)
  for (const word of quote) {
    const missing = costOf(word)
    const nextCosts = new Float64Array(window.length + 1)
    const nextBegins = new Uint32Array(window.length + 1)
    nextCosts[0] = (costs[0] ?? 0) + missing
    for (let at = 1; at <= window.length; at++) {
      const met = (costs[at - 1] ?? 0) + (window[at - 1] === word ? 0 : missing)
      const left = (costs[at] ?? 0) + missing
      const put = (nextCosts[at - 1] ?? 0) + INSERTED
      // Of two equal ways the one with another word in the place of this one: a quote whose first word was changed keeps its length.
      const best = Math.min(met, left, put)
      nextCosts[at] = best
      nextBegins[at] = (best === met ? begins[at - 1] : best === left ? begins[at] : nextBegins[at - 1]) ?? 0
    }
    costs = nextCosts
    begins = nextBegins
  }
  return cheapest(costs, begins, Math.max(0, from), quote)
}

/** Of equal costs the longest fit, for the same reason. */
function cheapest(
  costs: Float64Array,
  begins: Uint32Array,
  offset: number,
  quote: readonly string[],
): Fit | null {
  let end = 0
  costs.forEach((cost, at) => {
    if (cost <= (costs[end] ?? 0)) end = at
  })
  const begin = begins[end] ?? 0
  if (begin >= end) return null
  const whole = quote.reduce((sum, word) => sum + costOf(word), 0)
  return { from: offset + begin, to: offset + end, likeness: Math.max(0, 1 - (costs[end] ?? 0) / whole) }
}
