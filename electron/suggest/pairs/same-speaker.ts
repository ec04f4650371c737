import { foldCase } from '../../../shared/text/fold.ts'
import { termsOf } from './terms.ts'

/** A speaker of the registry, as far as names tell two apart. */
export interface KnownSpeaker {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** Two entries of the registry that may be one, with the reason. */
export interface SameSpeaker {
  readonly left: string
  readonly right: string
  readonly reason: string
}

/** Letters of a name from which two that differ in one letter may be one. */
const LONG_NAME = 7

/** Pairs of speakers whose names may stand for one: “Wallace” and “Ben Wallace”, “defence ministry” and “Ministry of Defence”. */
export function sameSpeakers(speakers: readonly KnownSpeaker[]): SameSpeaker[] {
  const named = speakers.flatMap(({ id, name, aliases }) => [name, ...aliases].map((one) => nameOf(id, one)))
  const buckets = new Map<string, Name[]>()
  for (const name of named) for (const key of name.keys) buckets.set(key, [...(buckets.get(key) ?? []), name])
  const found = new Map<string, SameSpeaker>()
  for (const bucket of buckets.values())
    for (const [place, left] of bucket.entries())
      for (const right of bucket.slice(place + 1, place + MOST)) {
        const reason = left.id === right.id ? null : reasonFor(left, right)
        const key = [left.id, right.id].sort().join(' ')
        if (reason !== null && !found.has(key)) found.set(key, { left: left.id, right: right.id, reason })
      }
  return [...found.values()]
}

/** Names with one word in common that are compared with each other. */
const MOST = 50

interface Name {
  readonly id: string
  readonly written: string
  readonly folded: string
  readonly words: readonly string[]
  readonly terms: ReadonlySet<string>
  /** Names that share none of these are not compared. */
  readonly keys: ReadonlySet<string>
}

function nameOf(id: string, written: string): Name {
  const folded = foldCase(written).replace(/^the /, '').trim()
  const words = folded.split(/[\s,]+/).map((word) => word.replace(/'s$/, ''))
  const terms = new Set(termsOf(folded))
  return { id, written, folded, words, terms, keys: new Set([...terms, ...words, folded.slice(0, 3)]) }
}

function reasonFor(left: Name, right: Name): string | null {
  const [short, long] = left.words.length <= right.words.length ? [left, right] : [right, left]
  if (short.folded === long.folded) return 'the same name'
  const last = long.words.at(-1)
  const first = long.words[0] ?? ''
  if (short.words.length === 1 && short.words[0] === last && isOnlyNames(long.written))
    return `“${short.written}” is the last word of “${long.written}”`
  const initial =
    short.words.length === 2 && /^\p{L}\.?$/u.test(short.words[0] ?? '') && short.words[1] === last
  if (initial && first.startsWith(short.words[0]?.charAt(0) ?? ' '))
    return 'an initial and the same last name'
  if (short.terms.size >= 2 && [...short.terms].every((term) => long.terms.has(term)))
    return hasAllWords(long, short)
      ? `“${long.written}” has all words of “${short.written}”`
      : `“${long.written}” and “${short.written}” mean the same`
  if (
    short.terms.size === 1 &&
    long.terms.size === 1 &&
    [...short.terms].every((term) => long.terms.has(term))
  )
    return `“${long.written}” may stand for “${short.written}”`
  const spelt = short.folded.length >= LONG_NAME && Math.abs(short.folded.length - long.folded.length) <= 1
  return spelt && differByOne(short.folded, long.folded) ? 'names that differ in one letter' : null
}

const hasAllWords = (long: Name, short: Name): boolean => {
  const own = new Set(long.words)
  return short.words.every((word) => own.has(word) || word.length < SHORT_WORD)
}
const SHORT_WORD = 4

/** “Press Secretary John Kirby” may be Kirby; “the mayor of Varesh” is not Varesh. */
const isOnlyNames = (written: string): boolean => written.split(/\s+/).every((word) => /^\p{Lu}/u.test(word))

function differByOne(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return a.length - start - end <= 1 && b.length - start - end <= 1
}
