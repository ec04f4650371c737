import type { Id } from '../../../shared/model/identity.ts'
import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { analyse } from './analyse.ts'
import { readDocument } from './document-bytes.ts'
import type { IndexSource } from './index-source.ts'
import { keyOf } from './keys.ts'
import { LiveIndex } from './live-index.ts'
import { PlaceReader, PostingReader } from './postings.ts'
import { DamageError } from './seal.ts'

/** Something that is wrong with the index, in words; `document` where it is about one. */
export interface IndexProblem {
  readonly document: Id | null
  readonly message: string
}

/**
 * Proves an index against the texts: for each document, the words that are found there must be those that the index has, at the
 * same places. Both sides are added up to one number for each document, so that neither has to be held whole. What the index has
 * still to take in is no fault. `present` are the documents that there are.
 */
export function proveIndex(source: IndexSource, present: ReadonlySet<Id>): IndexProblem[] {
  try {
    return source.snapshot(() => {
      const index = new LiveIndex(source)
      index.refresh()
      return [...missing(source, present), ...wrong(index)]
    })
  } catch (error) {
    if (!(error instanceof DamageError)) throw error
    return [{ document: null, message: `${error.message}; it is made again when the workspace is opened` }]
  }
}

function missing(source: IndexSource, present: ReadonlySet<Id>): IndexProblem[] {
  const known = new Set(source.entriesSince(-1).flatMap((entry) => (entry.present ? [entry.document] : [])))
  return [...present.symmetricDifference(known)].map((document) => ({
    document,
    message: present.has(document)
      ? 'the search index does not know of it'
      : 'the search index has it, though it was removed',
  }))
}

function wrong(index: LiveIndex): IndexProblem[] {
  const kept = sumsOf(index)
  const stale = new Set(index.stale)
  const problems: IndexProblem[] = []
  for (const [number, owner] of index.owners.entries()) {
    if (owner < 0 || stale.has(number)) continue
    const document = index.id(number)
    const { sum, lengths } = sumOfText(index.source, document)
    const isSame =
      sum === kept[number] && TEXT_FIELDS.every((field) => lengths[field] === index.lengths[field][number])
    if (!isSame) problems.push({ document, message: 'the search index has other words than its text' })
  }
  return problems
}

/** What the segments hold of each document, by its number. */
function sumsOf(index: LiveIndex): Uint32Array {
  const sums = new Uint32Array(index.owners.length)
  for (const [place, { segment }] of index.segments.entries()) {
    const { terms, forms } = segment.dictionary
    for (let word = 0; word < terms.length; word++) {
      const hash = hashOf(keyOf(terms[word] ?? '', forms[word] ?? ''))
      const postings = new PostingReader(segment.frequencies(word))
      const places = new PlaceReader(segment.positions(word))
      while (postings.next()) {
        const number = segment.numbers[postings.document] ?? 0
        const there = places.read(postings.times)
        if (index.owners[number] !== place) continue
        for (const at of there) sums[number] = (sums[number] ?? 0) + mixed(hash, postings.field, at)
      }
    }
  }
  return sums
}

function sumOfText(source: IndexSource, document: Id) {
  const { keys, steps, lengths } = readDocument(analyse(source.document(document)))
  let sum = 0
  for (const key of keys === '' ? [] : keys.split('\n')) {
    const hash = hashOf(key)
    for (const field of TEXT_FIELDS) {
      let at = 0
      for (let left = steps.number(); left > 0; left--)
        sum = (sum + mixed(hash, field, (at += steps.number()))) % 2 ** 32
    }
  }
  return { sum, lengths }
}

/** FNV-1a over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return hash
}

/** One place of a word as a number, so that any change of word, field or place is another. */
function mixed(hash: number, field: TextField, at: number): number {
  const mixed = Math.imul(hash ^ (at * 2 + Number(field === 'title')), 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
