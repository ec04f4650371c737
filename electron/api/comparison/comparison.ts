import type { Id } from '../../../shared/model/identity.ts'
import { COPIES } from '../../store/parallels/key-segments.ts'
import { openKeyIndex } from '../../store/parallels/key-index.ts'
import { atOnce } from '../../store/parallels/computing.ts'
import { listCompared } from '../../store/parallels/compared-documents.ts'
import { replacePassages } from '../../store/parallels/passages.ts'
import { noteSpeakers, type Speakers } from '../../store/parallels/noted-speakers.ts'
import { readNumber, writeNumber } from '../../store/parallels/state.ts'
import { RULES_VERSION } from '../../parallels/rules-version.ts'
import { SENTENCES } from '../../parallels/candidates/candidates.ts'
import type { Writer } from '../../store/open.ts'
import { alignPair, type NumberedText } from './align-pair.ts'
import { numberAtOnce } from './count-new.ts'
import { comparisonProgress, type ComparisonProgress } from './progress.ts'
import { openLibrary } from './library.ts'
import { openRarity } from './rarity.ts'
import { readKeysState, writeKeysState } from './keys-state.ts'
import { COMPARING, FOLLOWING } from './steps.ts'
import type { Work } from './work.ts'
import { traceOrigins } from './trace-origins.ts'

/**
 * The comparison of all documents of a workspace with each other, in short steps; all anew where the rules have changed since. All that it has done is on the disk after each
 * step: whoever opens the workspace next goes on there.
 */
export interface Comparison {
  /** Does the next short piece of work. False where none is left, or the analyst has stopped it. */
  step(): boolean
  /** Something changed in the workspace, statements of these speakers among it. */
  refresh(speakers?: Speakers): void
  status(): ComparisonProgress
  /** Aligns two documents now and writes down what they have in common. */
  align(one: Id, other: Id): void
  /** Whether origins of statements have changed since this was asked last. */
  originsChanged(): boolean
  /** Lets all be computed again by what the library is now. What was found stays until it is replaced. */
  again(): void
  stop(): void
  resume(): void
}

export function openComparison(db: Writer): Comparison {
  if (readNumber(db, 'version') === 0) begin(db)
  const alive = new Map(listCompared(db).map(({ number, document }) => [number, document]))
  const work: Work = {
    db,
    library: openLibrary(db),
    index: openKeyIndex(db, {
      documentOf: (table, place) => (table === COPIES ? place : Math.floor(place / SENTENCES)),
      isAlive: (number) => alive.has(number),
    }),
    rarity: openRarity(db),
    alive,
    version: readNumber(db, 'version'),
    queues: { count: [], compare: null },
    keys: readKeysState(db),
  }
  if (readNumber(db, 'rules') < RULES_VERSION) computeAgain(work)
  /** Whether documents may have changed, and of whose statements the origins. */
  const news: { documents: boolean; origins: Speakers } = { documents: true, origins: 'all' }
  let originsChanged = false
  let stopped = readNumber(db, 'stopped') === 1
  const set = (value: boolean) => {
    stopped = value
    atOnce(db, () => writeNumber(db, 'stopped', Number(value)))
  }

  const noted = noteSpeakers(db)
  const retrace = (speakers: Speakers) => {
    const { origins } = news
    news.origins = origins === 'all' || speakers === 'all' ? 'all' : origins.union(speakers)
  }

  return {
    step() {
      if (stopped) return false
      if (news.documents && FOLLOWING.some((step) => step(work))) return true
      news.documents = false
      if (COMPARING.some((step) => step(work))) return true
      retrace(noted())
      const speakers = news.origins
      if (speakers !== 'all' && speakers.size === 0) return false
      news.origins = new Set()
      const changed = traceOrigins(db, speakers)
      originsChanged ||= changed
      return changed
    },
    refresh(speakers = 'all') {
      news.documents = true
      retrace(speakers)
    },
    align(one, other) {
      if (news.documents) FOLLOWING.some((step) => step(work)) // so that a small library is weighed before
      const [mine, theirs] = [numberedText(work, one), numberedText(work, other)]
      if (mine === null || theirs === null || one === other) return
      const pair = alignPair(mine, theirs)
      atOnce(db, () => replacePassages(db, pair, pair.passages, work.version))
    },
    originsChanged() {
      const changed = originsChanged
      originsChanged = false
      return changed
    },
    status: () => comparisonProgress(db),
    again() {
      computeAgain(work)
      set(false)
    },
    stop: () => set(true),
    resume: () => set(false),
  }
}

function begin(db: Writer): void {
  atOnce(db, () => {
    writeNumber(db, 'version', 1)
    writeNumber(db, 'rules', RULES_VERSION)
  })
}

/** Puts all documents back in line, by today's rules. What was found stays until it is replaced, as does what the analyst has said. */
function computeAgain(work: Work): void {
  const { db, queues } = work
  work.version += 1
  queues.compare = null
  atOnce(db, () => {
    writeNumber(db, 'version', work.version)
    writeNumber(db, 'rules', RULES_VERSION)
    writeKeysState(work, { wiping: 1, rekeying: 0, rarityDocuments: 0 })
  })
}

function numberedText(work: Work, document: Id): NumberedText | null {
  const number = numberAtOnce(work, document)
  const text = work.library.text(document)
  return number === null || text === null ? null : { number, text }
}
