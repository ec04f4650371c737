import { TEXT_FIELDS, type TextField } from '../../../shared/query/fields.ts'
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
  const heads = parts.map(({ segment }, part) => ({ segment, places: places[part] ?? NOWHERE, word: 0 }))
  let left = SLICE
  for (let same = leastOf(heads); same.length > 0; same = leastOf(heads)) {
    copyWord(writer, same)
    for (const head of same) head.word += 1
    if (left-- > 0) continue
    left = SLICE
    yield
  }
  return writer.take([...new Set(parts.flatMap(({ segment }) => segment.languages))])
}

const NOWHERE = new Int32Array(0)

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

/** How far the dictionary of a part has been read, and where its documents stand from now on. */
interface Head {
  readonly segment: Segment
  readonly places: Int32Array
  word: number
}

/** The parts whose next word is the first of all that are left; none when all is read. */
function leastOf(heads: readonly Head[]): Head[] {
  let least: Head[] = []
  for (const head of heads) {
    if (head.word >= head.segment.dictionary.terms.length) continue
    const order = least[0] === undefined ? -1 : compareWords(head, least[0])
    if (order < 0) least = [head]
    else if (order === 0) least.push(head)
  }
  return least
}

function compareWords(a: Head, b: Head): number {
  const [left, right] = [a.segment.dictionary, b.segment.dictionary]
  return (
    compare(left.terms[a.word] ?? '', right.terms[b.word] ?? '') ||
    compare(left.forms[a.word] ?? '', right.forms[b.word] ?? '')
  )
}

/** As a dictionary is sorted: by units, and by no language. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

function copyWord(writer: SegmentWriter, heads: readonly Head[]): void {
  const [first] = heads
  if (first === undefined) return
  const { terms, forms } = first.segment.dictionary
  writer.word(terms[first.word] ?? '', forms[first.word] ?? '')
  const open = heads.map(openWord)
  for (const field of TEXT_FIELDS) for (const each of open) copyField(writer, each, field)
}

/** A word of one part while it is copied. */
interface OpenWord {
  readonly postings: PostingReader
  readonly positions: ByteReader
  readonly places: Int32Array
  more: boolean
}

function openWord({ segment, word, places }: Head): OpenWord {
  const postings = new PostingReader(segment.frequencies(word))
  return { postings, positions: new ByteReader(segment.positions(word)), places, more: postings.next() }
}

/** Places go over as they are: each is written as the step from the one before it in the same document. */
function copyField(writer: SegmentWriter, open: OpenWord, field: TextField): void {
  const { postings, positions, places } = open
  while (open.more && postings.field === field) {
    const document = places[postings.document] ?? -1
    if (document < 0) positions.skip(postings.times)
    else {
      writer.posting(field, document, postings.times)
      writer.places(postings.times, positions)
    }
    open.more = postings.next()
  }
}
