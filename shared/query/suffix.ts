import { problemAt, type QueryProblem } from './problem.ts'
import type { Piece } from './scan.ts'

interface Suffix {
  /** The number after `~`: letters wrong in a word, or words among those of a phrase. */
  readonly near: number | null
  readonly boost: number
}

const MOST = { letters: 2, words: 50, weight: 999 } as const

/** Reads `~1`, `^3` or both after a word or phrase. */
export function readSuffix(query: string, { suffix, quoted }: Piece): Suffix | QueryProblem {
  let read: Suffix = { near: null, boost: 1 }
  for (const { 0: typed, 1: sign, 2: digits = '', index } of query
    .slice(suffix.start, suffix.end)
    .matchAll(/([~^])([^~^]*)/g)) {
    const at = { start: suffix.start + index, end: suffix.start + index + typed.length }
    if (!/^\d+$/.test(digits)) {
      const after = { start: at.start + Number(at.end > at.start + 1), end: at.end }
      return problemAt(query, after, expected(sign, quoted))
    }
    const most = sign === '^' ? MOST.weight : quoted ? MOST.words : MOST.letters
    if (Number(digits) > most) return problemAt(query, at, tooMuch(typed, sign, quoted), `${sign}${most}`)
    read = sign === '^' ? { ...read, boost: Number(digits) } : { ...read, near: Number(digits) }
  }
  return read
}

function expected(sign: string | undefined, quoted: boolean): string {
  if (sign === '^') return 'A number is expected after ^, as in word^3.'
  return `A number is expected after ~, as in ${quoted ? '"near words"~5' : 'word~1'}.`
}

function tooMuch(typed: string, sign: string | undefined, quoted: boolean): string {
  if (sign === '^') return `A weight goes up to ^${MOST.weight}.`
  return quoted
    ? `${typed} is too far apart. Words may stand up to ~${MOST.words} apart.`
    : `${typed} is too far off. Use ~1 or ~2.`
}
