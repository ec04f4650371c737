import { setTimeout as wait } from 'node:timers/promises'
import type { Topic } from '../../../shared/contract/define.ts'
import type { SuggestionStatus } from '../../../shared/contract/suggestions.ts'
import type { Store } from '../../store/open.ts'
import { openComputing } from '../../store/parallels/computing.ts'
import {
  countTexts,
  forgetFailures,
  keepSuggestions,
  type FoundSuggestion,
} from '../../store/suggestions/read-texts.ts'
import { RULES_VERSION } from '../../suggest/rules-version.ts'
import { createPace } from '../pace.ts'
import { readUnread, type UnreadText } from './read-unread.ts'
import { createTurn } from './turn.ts'

/** Looks for reported statements in the texts of an open workspace, in the background, and keeps what was found. */
export interface Suggesting {
  /** Something changed: looks soon, once for any number of calls in between. */
  refresh(): void
  status(): SuggestionStatus
  pause(paused: boolean): void
  /** Leaves the processor to something more urgent until the answer is called. */
  standBack(): () => void
  /** Resolves when nothing waits any more, or nothing may be read. */
  settled(): Promise<void>
  /** Call it before closing the store. What is under way is begun anew with the next start. */
  close(): Promise<void>
}

export interface SuggestingOptions {
  readonly store: Store
  /** Hears which topics have changed. */
  announce(topics: readonly Topic[]): void
  log(error: unknown): void
  /** Milliseconds from a change until reading starts: an import is not to wait for it. */
  readonly delay: number
}

type Counts = ReturnType<typeof countTexts>

export function createSuggesting({ store, announce, log, delay }: SuggestingOptions): Suggesting {
  const { db, file, turns } = store
  const computing = openComputing(file)
  const end = new AbortController()
  const turn = createTurn()
  let latest: Promise<void> = Promise.resolve()
  let waiting = false
  const pace = createPace()
  /** Counted once after a change: in a large library that takes as long as reading an article or two. */
  let counts: Counts | null = null
  forgetFailures(computing)

  const show = () => announce(['suggestions'])
  const keep = async ({ document, version }: UnreadText, found: readonly FoundSuggestion[] | null) => {
    await turns.share(() => {
      if (!end.signal.aborted) keepSuggestions(computing, { document, version, rules: RULES_VERSION }, found)
    })
    if (end.signal.aborted) return
    counts &&= counted(counts, found !== null)
    if (pace.isTime()) show()
  }
  const run = async () => {
    await wait(delay, undefined, { ref: false, signal: end.signal })
    waiting = false
    pace.restart()
    await readUnread(db, keep, show, AbortSignal.any([end.signal, turn.signal()]))
  }
  const logged = (error: unknown) => {
    if (!end.signal.aborted && !turn.signal().aborted) log(error)
  }
  const refresh = () => {
    counts = null
    if (waiting || !turn.mayRead() || end.signal.aborted) return
    waiting = true
    latest = latest.then(run).catch(logged)
  }

  return {
    refresh,
    status: () => ({
      ...(counts ??= countTexts(db, RULES_VERSION)),
      paused: turn.isPaused(),
      waitsForImport: turn.isUrgent(),
    }),
    pause: (wanted) => void (turn.pause(wanted) && refresh()),
    standBack() {
      const back = turn.standBack()
      show()
      return () => {
        back()
        refresh()
      }
    },
    settled: () => latest,
    async close() {
      end.abort()
      await latest
      computing.close()
    },
  }
}

const counted = ({ waiting, done, failed }: Counts, good: boolean): Counts => ({
  waiting: Math.max(0, waiting - 1),
  done: done + Number(good),
  failed: failed + Number(!good),
})
