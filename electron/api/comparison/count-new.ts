import type { Id } from '../../../shared/model/identity.ts'
import { isRepeatedAtEdges, type Seen } from '../../parallels/furniture.ts'
import { atOnce, readAtOnce } from '../../store/parallels/computing.ts'
import { addCompared, isNew, newDocuments, numberOf } from '../../store/parallels/compared-documents.ts'
import { addSentences, documentsWithSentence, sentencesSeen } from '../../store/parallels/sentences-seen.ts'
import { addStemCounts } from '../../store/parallels/stem-counts.ts'
import { writeNumber } from '../../store/parallels/state.ts'
import type { Writer } from '../../store/open.ts'
import { alignAgain } from './align-again.ts'
import type { Contribution } from './library.ts'
import type { Step, Work } from './work.ts'

/** Documents counted in one transaction: a few milliseconds, for meanwhile nobody else can write. */
const BATCH = 4
/** Earlier documents that are looked at again when a sentence turns out to be furniture. */
const MOST_LATE = 8

/** Counts the words and sentences of new documents. */
export const countNew: Step = (work) => {
  const { db, queues } = work
  if (queues.count.length === 0) queues.count = newDocuments(db)
  const fresh = queues.count.splice(0, BATCH)
  if (fresh.length > 0) count(work, fresh)
  return fresh.length > 0
}

/** The number of a document, which is counted now if it was not: somebody wants to see it compared. Null where it is out of sight. */
export function numberAtOnce(work: Work, document: Id): number | null {
  const known = numberOf(work.db, document)
  if (known !== null || !isNew(work.db, document)) return known
  work.queues.count = []
  count(work, [document])
  return numberOf(work.db, document)
}

function count(work: Work, documents: readonly Id[]): void {
  const { db, library, alive, queues } = work
  const fresh = readAtOnce(db, () =>
    documents.map((document) => ({ document, contribution: library.contribution(document) })),
  )
  const stems = new Map<number, number>()
  for (const { contribution } of fresh)
    for (const [stem, count] of contribution?.stems ?? []) stems.set(stem, (stems.get(stem) ?? 0) + count)
  atOnce(db, () => {
    for (const { document, contribution } of fresh) {
      const number = addCompared(db, document, contribution?.version ?? null)
      alive.set(number, document)
      if (contribution === null) continue
      library.count(contribution, 1)
      alignAgain(work, addShown(db, number, contribution))
    }
    addStemCounts(db, stems, 1)
    writeNumber(db, 'sentences', library.counts().sentences)
  })
  queues.compare = null
}

/** Counts the sentences of a document, and returns the earlier documents with one that has now turned out to be furniture. */
function addShown(db: Writer, number: number, { shown }: Contribution): Set<number> {
  const met = keysWhere(
    db,
    shown.map(({ key }) => key),
    (seen) => seen.documents >= 2 && !isRepeatedAtEdges(seen),
  )
  addSentences(db, number, shown)
  const furniture = keysWhere(db, met, isRepeatedAtEdges)
  const holders = furniture.flatMap((key) => documentsWithSentence(db, key, MOST_LATE))
  return new Set(holders.filter((holder) => holder !== number))
}

const keysWhere = (db: Writer, keys: readonly number[], isSo: (seen: Seen) => boolean): number[] =>
  [...sentencesSeen(db, keys)].flatMap(([key, seen]) => (isSo(seen) ? [key] : []))
