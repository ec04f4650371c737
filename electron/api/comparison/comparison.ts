import type { ComparisonStatus } from '../../../shared/contract/parallels.ts'
import { COPIES } from '../../store/parallels/key-segments.ts'
import { openKeyIndex } from '../../store/parallels/key-index.ts'
import { atOnce } from '../../store/parallels/computing.ts'
import { countCompared, listCompared } from '../../store/parallels/compared-documents.ts'
import { readNumber, writeNumber } from '../../store/parallels/state.ts'
import { countWaiting } from '../../store/parallels/waiting-pairs.ts'
import { SENTENCES } from '../../parallels/candidates/candidates.ts'
import type { Writer } from '../../store/open.ts'
import { openLibrary } from './library.ts'
import { openRarity } from './rarity.ts'
import { COMPARING, FOLLOWING, type Work } from './steps.ts'
import { traceOrigins } from './trace-origins.ts'

/**
 * The comparison of all documents of a workspace with each other, in short steps. All that it has done is on the disk after each
 * step: whoever opens the workspace next goes on there.
 */
export interface Comparison {
  /** Does the next short piece of work. False where none is left, or the analyst has stopped it. */
  step(): boolean
  /** Something changed in the workspace. */
  refresh(): void
  status(): ComparisonStatus
  /** Lets all be computed again by what the library is now. What was found stays until it is replaced. */
  again(): void
  stop(): void
  resume(): void
}

export function openComparison(db: Writer): Comparison {
  if (readNumber(db, 'version') === 0) atOnce(db, () => writeNumber(db, 'version', 1))
  const alive = new Map(listCompared(db).map(({ number, document }) => [number, document]))
  const work: Work = {
    db,
    library: openLibrary(db),
    index: openKeyIndex(
      db,
      (table, place) => (table === COPIES ? place : Math.floor(place / SENTENCES)),
      (number) => alive.has(number),
    ),
    rarity: openRarity(db),
    alive,
    version: readNumber(db, 'version'),
    queues: { count: [], compare: [] },
  }
  /** Whether the workspace may have changed, and whether origins may have. */
  const news = { documents: true, origins: true }
  let stopped = readNumber(db, 'stopped') === 1
  const set = (value: boolean) => {
    stopped = value
    atOnce(db, () => writeNumber(db, 'stopped', Number(value)))
  }

  return {
    step() {
      if (stopped) return false
      if (news.documents && FOLLOWING.some((step) => step(work))) return (news.origins = true)
      news.documents = false
      if (COMPARING.some((step) => step(work))) return (news.origins = true)
      if (!news.origins) return false
      news.origins = false
      return traceOrigins(db)
    },
    refresh() {
      news.documents = true
      news.origins = true
    },
    status: () => ({
      ...countCompared(db, work.version),
      waiting: countWaiting(db),
      stopped,
      version: work.version,
    }),
    again() {
      work.version += 1
      work.queues.compare = []
      atOnce(db, () => {
        writeNumber(db, 'version', work.version)
        writeNumber(db, 'wiping', 1)
        writeNumber(db, 'rekeying', 0)
        writeNumber(db, 'rarityDocuments', 0)
      })
      set(false)
    },
    stop: () => set(true),
    resume: () => set(false),
  }
}
