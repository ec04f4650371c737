import type { Reader } from '../connection.ts'
import { createKeySieve, type KeySieve } from './key-sieve.ts'
import { COPIES, nextSlices, REWORDS, type DocumentKeys, type Segment } from './key-segments.ts'
import { readSlices, SLICES, type KeyTable } from './key-table.ts'

/** What is known, in memory, of the keys in recent segments: most keys of a document are in none of them, and need no look there. */
export interface SegmentSieves {
  /** False only where the segment surely lacks the key. */
  mayHold(table: KeyTable, segment: number, key: number): boolean
  /** Remembers the keys of a segment that is written now. */
  know(segment: number, keys: DocumentKeys): void
  /** Whether a recent segment was written before this index was opened, and not read yet. */
  isToLearn(segments: readonly Segment[]): boolean
  /** Reads some slices of such a segment. */
  learn(db: Reader, segments: readonly Segment[]): void
  /** Forgets segments that are gone. */
  keep(segments: readonly Segment[]): void
}

interface Known {
  readonly sieves: Readonly<Record<KeyTable['name'], KeySieve>>
  /** The slice that is read next; until all are, any key may be there. */
  slice: number
}

export function createSegmentSieves(): SegmentSieves {
  const known = new Map<number, Known>()
  const unread = (segments: readonly Segment[]) =>
    segments.find(
      ({ id, main, slice }) => main === 0 && slice === null && (known.get(id)?.slice ?? 0) < SLICES,
    )
  return {
    mayHold(table, segment, key) {
      const one = known.get(segment)
      return one === undefined || one.slice < SLICES || one.sieves[table.name].mayHold(key)
    },
    know(segment, { copies, rewords }) {
      const one = { ...unknown(), slice: SLICES }
      one.sieves.copy_key.add(copies.keys)
      one.sieves.reword_key.add(rewords.keys)
      known.set(segment, one)
    },
    isToLearn: (segments) => unread(segments) !== undefined,
    learn(db, segments) {
      const segment = unread(segments)
      if (segment === undefined) return
      const one = known.get(segment.id) ?? unknown()
      known.set(segment.id, one)
      const range = nextSlices({ ...segment, slice: one.slice })
      for (const table of [COPIES, REWORDS])
        one.sieves[table.name].add(readSlices(db, table, segment, range).keys)
      one.slice = range.to
    },
    keep(segments) {
      for (const id of known.keys()) if (!segments.some((one) => one.id === id)) known.delete(id)
    },
  }
}

const unknown = (): Known => ({
  sieves: { copy_key: createKeySieve(), reword_key: createKeySieve() },
  slice: 0,
})
