import {
  isCapitalised,
  isComma,
  isDash,
  isFinite,
  isOneOf,
  isStop,
  wordSet,
  type Token,
} from '../reading/token.ts'
import { clauseEnd } from './extent.ts'
import { phraseEnd } from './noun-phrase.ts'
import type { Found } from './report.ts'
import { RELATIVE } from './word-classes.ts'

const LONGEST_SOURCE = 14
const NO_CLAUSE = wordSet('which who while but and a an compared though although up down including with')
const ENDS_SOURCE = /^[,.;:)—]$/

/** “According to the port office, no ferry left”, before, after or inside the report; in a list also `Monday: according to …`. */
export function accordingTo(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null
  const source = sourceOf(tokens, at + 2)
  if (source === null) return null
  const cue = [at, at + 1] as const
  const shared = { cue, lemma: 'according', frame: 'according', rank: 1 }
  if (at === 0 || tokens[at - 1]?.text === ':') {
    const comma = commaAfter(tokens, source)
    const last = comma === null ? source : comma - 1
    const from = (comma ?? source) + 1
    if (from >= tokens.length) return null
    return { ...shared, source: [at + 2, last], content: [[from, clauseEnd(tokens, from)]] }
  }
  const last = toEndOfSource(tokens, source)
  const front = [startOfReport(tokens, at), isComma(tokens[at - 1]) ? at - 1 : at] as const
  const rest = goesOn(tokens, at, last) ? [[last + 2, clauseEnd(tokens, last + 2)] as const] : []
  return { ...shared, source: [at + 2, last], content: [front, ...rest] }
}

function sourceOf(tokens: readonly Token[], from: number): number | null {
  const last = phraseEnd(tokens, from)
  if (last >= from) return last
  const end = tokens.findIndex((token, place) => place > from && ENDS_SOURCE.test(token.text))
  const found = Math.min(end < 0 ? tokens.length - 1 : end - 1, from + 8)
  return found >= from && tokens[from] !== undefined && !isStop(tokens[from]) ? found : null
}

function commaAfter(tokens: readonly Token[], source: number): number | null {
  const comma = tokens.findIndex((token, place) => place > source && isComma(token))
  return comma > 0 && comma - source <= LONGEST_SOURCE + 1 ? comma : null
}

function toEndOfSource(tokens: readonly Token[], source: number): number {
  let last = source
  let related = false
  while (last + 1 < tokens.length && last - source < 12) {
    const next = tokens[last + 1]
    if (next === undefined || /^[,.;:()]$/.test(next.text) || isDash(next) || next.quotation !== null) break
    if (next.text === '-' && next.start > (tokens[last]?.end ?? 0)) break
    if (isOneOf(next, RELATIVE)) related = true
    // “according to Berg is never shut”: the sentence goes on. “people who know the port” are one source.
    if (!related && next.tag === 'AUX' && isFinite(next) && !isCapitalised(next)) break
    last++
  }
  return last
}

/** Behind a semicolon, or inside the bracket in which the source is named too. */
function startOfReport(tokens: readonly Token[], at: number): number {
  const semicolon = tokens.findLastIndex(({ text }, place) => place < at - 2 && place > 0 && text === ';')
  const bracket = tokens.findLastIndex(({ text }, place) => place < at && /^[()]$/.test(text))
  return Math.max(semicolon, tokens[bracket]?.text === '(' ? bracket : -1) + 1
}

/** “The ferry, according to the port office, never left”: the report goes on behind the source. */
function goesOn(tokens: readonly Token[], at: number, last: number): boolean {
  const next = tokens[last + 2]
  if (!isComma(tokens[at - 1]) || !isComma(tokens[last + 1]) || next === undefined) return false
  if (next.lower.endsWith('ing') || NO_CLAUSE.has(next.lower)) return false
  return at < 8 || isFinite(next) || next.tag === 'ADV'
}
