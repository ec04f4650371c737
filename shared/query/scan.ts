import { foldTypography } from '../text/fold.ts'

/** A stretch of the query in UTF-16 units, end excluded. */
export interface Place {
  readonly start: number
  readonly end: number
}

/**
 * One condition as it was typed, before anything is known of its meaning: `-outlet:"Radio Varesh"` or `withdr*^2`. `body` is
 * what stands between the quotation marks, or the bare word without the suffix of `~` and `^`.
 */
export interface Piece extends Place {
  readonly sign: '' | '+' | '-'
  /** The name before the colon. */
  readonly name: Place | null
  readonly quoted: boolean
  /** False where a quotation mark was opened and never closed. */
  readonly closed: boolean
  readonly body: Place
  readonly suffix: Place
  /** A quotation mark in the middle of a word, and whatever follows it; empty where all is well. */
  readonly glued: Place
}

/** Cuts a query into its conditions. Any text is a query: what makes no sense is found by who gives the pieces a meaning. */
export function scan(query: string): Piece[] {
  // Folding keeps the length, so that a place in the folded query is a place in the query.
  const plain = foldTypography(query)
  const pieces: Piece[] = []
  for (let at = skip(plain, 0, SPACE); at < plain.length;) {
    const piece = pieceAt(plain, at)
    // A sign between spaces is a dash between words, not a condition.
    if (piece.end - piece.start > piece.sign.length) pieces.push(piece)
    at = skip(plain, piece.end, SPACE)
  }
  return pieces
}

const SPACE = /\s*/y
const NAME = /\p{L}[\p{L}\p{N}_]*(?=:(?!\/\/))/uy
const QUOTED = /(?:\\[^]|[^"\\])*/y
const BARE = /(?:\\\S|[^\s"~^\\]|\\(?=\s|$))*/y
const SUFFIX = /(?:[~^](?:[^\s"~^\\]|\\\S?)*)*/y
const QUOTED_SUFFIX = /(?:[~^]\d*)*/y
const REST = /(?:"[^"]*"|\S)*/y

function pieceAt(plain: string, start: number): Piece {
  const sign = signAt(plain, start)
  const afterSign = start + sign.length
  const nameEnd = skip(plain, afterSign, NAME)
  const name = nameEnd > afterSign ? { start: afterSign, end: nameEnd } : null
  const from = name === null ? afterSign : nameEnd + 1
  const quoted = plain[from] === '"'
  const bodyStart = quoted ? from + 1 : from
  const body = { start: bodyStart, end: skip(plain, bodyStart, quoted ? QUOTED : BARE) }
  const closed = !quoted || plain[body.end] === '"'
  const suffixStart = quoted && closed ? body.end + 1 : body.end
  const suffix = { start: suffixStart, end: skip(plain, suffixStart, quoted ? QUOTED_SUFFIX : SUFFIX) }
  const glued = { start: suffix.end, end: skip(plain, suffix.end, REST) }
  return { start, end: glued.end, sign, name, quoted, closed, body, suffix, glued }
}

function signAt(plain: string, at: number): Piece['sign'] {
  const sign = plain[at]
  return sign === '+' || sign === '-' ? sign : ''
}

/** The end of what a sticky pattern takes at a place. */
function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
