import type { Writer } from '../connection.ts'
import { dropFreshKeys, readFreshKeys, writeFreshKeys, type FreshKeys } from './fresh-keys.ts'
import { lowerBound, mergeKeyLists, type KeyList } from './key-list.ts'
import {
  beginSegment,
  COPIES,
  linesOf,
  listSegments,
  mergeSome,
  REWORDS,
  wipeSome,
  writeSome,
  type DocumentKeys,
  type Segment,
} from './key-segments.ts'
import { createSegmentSieves } from './segment-sieves.ts'
import { bucketsOf, placesIn, type Buckets, type KeyTable, type SegmentRows } from './key-table.ts'

type Tell = (key: number, places: readonly number[]) => void

/** The keys of all documents that were compared: the newest in memory, the others in segments on the disk. */
export interface KeyIndex {
  /** Tells for each key that is there its places, at most one more than its kind allows. */
  copies(keys: Uint32Array, tell: Tell): void
  rewords(keys: Uint32Array, tell: Tell): void
  /** Takes the keys of a document in, on the disk too: in the caller's transaction. */
  add(document: number, keys: FreshKeys): void
  /**
   * Brings keys in memory a little further together: without it a look-up asks ever more lists. In no transaction, for large lists take
   * long. False where nothing is to do.
   */
  gather(): boolean
  /** Whether there is something to tidy. Asking costs nothing. */
  isUntidy(): boolean
  /** Does a short piece of what makes look-ups quick again, in the caller's transaction. False where nothing is to do. */
  tidy(): boolean
  /** Reads a little of what earlier sessions wrote, so that fewer rows are asked for a key. False where all is known. */
  learn(): boolean
  /** Forgets a part of all keys, in the caller's transaction. False when none is left. */
  wipe(): boolean
}

/** Lines of keys that are held in memory before they become a segment: those of some two thousand articles. */
const MOST_FRESH = 900_000

/** Keys in memory, as sorted lists of rising age and size: adding one document costs little, and a look-up asks few. */
interface Fresh {
  lists: DocumentKeys[]
  documents: number[]
}

interface KeyIndexOptions {
  /** The document of a place. */
  documentOf(table: KeyTable, place: number): number
  /** Places of other documents are passed over, and dropped in time. */
  isAlive(document: number): boolean
  readonly mostFresh?: number
}

/** Opens the index of a workspace. */
export function openKeyIndex(
  db: Writer,
  { documentOf, isAlive, mostFresh = MOST_FRESH }: KeyIndexOptions,
): KeyIndex {
  let fresh: Fresh = { lists: [], documents: [] }
  let writing: { keys: DocumentKeys; documents: readonly number[]; segment: Segment } | null = null
  let segments = listSegments(db)
  let mayMerge = true
  const sieves = createSegmentSieves()
  const hold = (document: number, keys: DocumentKeys) => {
    fresh.documents.push(document)
    fresh.lists.push(keys)
  }
  for (const { document, keys } of readFreshKeys(db)) {
    hold(document, keys)
    while (bringTogether(fresh, false));
  }

  const alive = (table: KeyTable) => (place: number) => isAlive(documentOf(table, place))
  const inMemory = (kind: keyof DocumentKeys) =>
    [...(writing ? [writing.keys] : []), ...fresh.lists].map((keys) => keys[kind])
  const lookUp = (table: KeyTable, kind: keyof DocumentKeys) => (keys: Uint32Array, tell: Tell) => {
    const kept = alive(table)
    const lists = inMemory(kind)
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const some = keys.subarray(from, from + AT_ONCE)
      const buckets = bucketsOf(db, table, segments, some, (id, key) => sieves.mayHold(table, id, key))
      for (const key of some) {
        const found = placesOf({ table, segments, buckets, lists }, key, kept)
        if (found.length > 0) tell(key, found)
      }
    }
  }
  /** Writes the keys in memory on, where that was begun, else merges. */
  const tidyOne = (): boolean => {
    if (writing === null) return (mayMerge = mergeSome(db, alive))
    mayMerge = true
    const segment = writeSome(db, writing.segment, writing.keys)
    if (segment.slice === null) dropFreshKeys(db, writing.documents)
    writing = segment.slice === null ? null : { ...writing, segment }
    return true
  }

  return {
    copies: lookUp(COPIES, 'copies'),
    rewords: lookUp(REWORDS, 'rewords'),
    add(document, keys) {
      writeFreshKeys(db, document, keys)
      hold(document, keys.keys)
    },
    gather: () => bringTogether(fresh, writing === null && freshLines(fresh) >= mostFresh),
    isUntidy: () => writing !== null || mayMerge || freshLines(fresh) >= mostFresh,
    tidy() {
      if (writing === null && freshLines(fresh) >= mostFresh) {
        const keys = fresh.lists.reduce(mergeDocumentKeys)
        const segment = beginSegment(db, linesOf(keys))
        sieves.know(segment.id, keys)
        writing = { keys, documents: fresh.documents, segment }
        fresh = { lists: [], documents: [] }
      }
      const isDone = tidyOne()
      segments = listSegments(db)
      sieves.keep(segments)
      return isDone
    },
    learn() {
      if (!sieves.isToLearn(segments)) return false
      sieves.learn(db, segments)
      return true
    },
    wipe() {
      fresh = { lists: [], documents: [] }
      writing = null
      const isLeft = wipeSome(db)
      segments = listSegments(db)
      sieves.keep(segments)
      return isLeft
    },
  }
}

/** Keys that are looked up in one go: those of an article. */
const AT_ONCE = 256

/** All that a key is looked up in. */
interface Sources {
  readonly table: KeyTable
  readonly segments: readonly SegmentRows[]
  readonly buckets: Buckets
  /** Lists in memory. */
  readonly lists: readonly KeyList[]
}

function placesOf(
  { table, segments, buckets, lists }: Sources,
  key: number,
  kept: (place: number) => boolean,
): readonly number[] {
  const found = new Set<number>()
  const take = (place: number) => {
    if (kept(place)) found.add(place)
    return found.size < table.most
  }
  for (const segment of segments) if (!placesIn(buckets, segment, key).every(take)) return [...found]
  for (const list of lists)
    for (let at = lowerBound(list, key); list.keys[at] === key; at++)
      if (!take(list.places[at] ?? 0)) return [...found]
  return [...found]
}

/**
 * Makes one of the two newest lists when they are of like size, so that there are about as many as the number of documents has
 * binary digits; with `all` of any two. False where there are none.
 */
function bringTogether({ lists }: Fresh, all: boolean): boolean {
  const [before, last] = lists.slice(-2)
  if (!before || !last || !(all || linesOf(before) <= 2 * linesOf(last))) return false
  lists.splice(-2, 2, mergeDocumentKeys(before, last))
  return true
}

const mergeDocumentKeys = (one: DocumentKeys, other: DocumentKeys): DocumentKeys => ({
  copies: mergeKeyLists(one.copies, other.copies),
  rewords: mergeKeyLists(one.rewords, other.rewords),
})

const freshLines = ({ lists }: Fresh): number => lists.reduce((sum, keys) => sum + linesOf(keys), 0)
