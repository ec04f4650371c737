import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
import { keyOf } from './analyse.ts'
import { ByteReader } from './bytes.ts'
import { PostingReader } from './postings.ts'
import { SegmentWriter } from './segment-writer.ts'
import type { Segment, SegmentStreams } from './segment.ts'

/** A segment to be merged, and which of its documents go on: those that are there and have not been read anew since. */
export interface Part {
  readonly segment: Segment
  keeps(number: number): boolean
}

/** Words between two chances for others: some milliseconds of work. */
const SLICE = 2000

/**
 * Makes one segment of several. Documents stand in the order of the parts, so that lists of documents need no sorting. Yields
 * now and then, when something else may be done.
 */
export function* merge(parts: readonly Part[]): Generator<undefined, SegmentStreams> {
  const writer = new SegmentWriter()
  const places = renumber(parts, writer)
  const words = yield* gather(parts)
  let left = SLICE
  for (const key of [...words.keys()].sort()) {
    copyWord(writer, parts, places, words.get(key) ?? [])
    if (left-- > 0) continue
    left = SLICE
    yield
  }
  return writer.take([...new Set(parts.flatMap(({ segment }) => segment.languages))])
}

/** Runs a merge to its end without a pause. */
export function mergeAtOnce(parts: readonly Part[]): SegmentStreams {
  const steps = merge(parts)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** Writes the documents that go on; gives for each part where its documents stand from now on, -1 for those that are gone. */
function renumber(parts: readonly Part[], writer: SegmentWriter): Int32Array[] {
  let next = 0
  return parts.map(({ segment: { numbers, lengths }, keeps }) =>
    Int32Array.from(numbers, (number, i) => {
      if (!keeps(number)) return -1
      writer.document(number, { title: lengths.title[i] ?? 0, text: lengths.text[i] ?? 0 })
      return next++
    }),
  )
}

/** A word of a part: the number of the part, then its place in the dictionary there. */
type Place = readonly [part: number, word: number]

function* gather(parts: readonly Part[]): Generator<undefined, Map<string, Place[]>> {
  const words = new Map<string, Place[]>()
  for (const [part, { segment }] of parts.entries()) {
    const { terms, forms } = segment.dictionary
    for (let word = 0; word < terms.length; word++) {
      const key = keyOf(terms[word] ?? '', forms[word] ?? '')
      const found = words.get(key)
      if (found === undefined) words.set(key, [[part, word]])
      else found.push([part, word])
    }
    if (terms.length > SLICE) yield
  }
  return words
}

function copyWord(
  writer: SegmentWriter,
  parts: readonly Part[],
  places: readonly Int32Array[],
  found: readonly Place[],
): void {
  const [first] = found
  if (first === undefined) return
  const { terms, forms } = parts[first[0]]?.segment.dictionary ?? { terms: [], forms: [] }
  writer.word(terms[first[1]] ?? '', forms[first[1]] ?? '')
  const open = found.flatMap(([part, word]) => openWord(parts[part]?.segment, word, places[part]))
  for (const field of TEXT_FIELDS) for (const each of open) copyField(writer, each, field)
}

/** A word of one part while it is copied. */
interface OpenWord {
  readonly postings: PostingReader
  readonly positions: ByteReader
  readonly places: Int32Array
  more: boolean
}

function openWord(segment: Segment | undefined, word: number, places: Int32Array | undefined): OpenWord[] {
  if (segment === undefined || places === undefined) return []
  const postings = new PostingReader(segment.frequencies(word))
  return [{ postings, positions: new ByteReader(segment.positions(word)), places, more: postings.next() }]
}

/** Places go over as they are: each is written as the step from the one before it in the same document. */
function copyField(writer: SegmentWriter, open: OpenWord, field: TextField): void {
  const { postings, positions, places } = open
  while (open.more && postings.field === field) {
    const document = places[postings.document] ?? -1
    if (document < 0) positions.skip(postings.times)
    else {
      writer.posting(field, document, postings.times)
      for (let i = 0; i < postings.times; i++) writer.step(positions.number())
    }
    open.more = postings.next()
  }
}
