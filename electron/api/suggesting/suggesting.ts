import { setTimeout as wait } from 'node:timers/promises'
import type { Topic } from '../../../shared/contract/define.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { SuggestionStatus } from '../../../shared/contract/suggestions.ts'
import type { DocumentText } from '../../../shared/model/document.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { ThreadError } from '../../jobs/thread-error.ts'
import { getText } from '../../store/document-text.ts'
import type { Reader, Store } from '../../store/open.ts'
import { openComputing } from '../../store/parallels/computing.ts'
import {
  countTexts,
  forgetFailures,
  keepSuggestions,
  unreadTexts,
} from '../../store/suggestions/read-texts.ts'
import { RULES_VERSION } from '../../suggest/rules-version.ts'
import { suggestPool } from '../../suggest/suggest-job.ts'
import { createPace } from '../pace.ts'

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
type Text = ReturnType<typeof unreadTexts>[number]

const THREADS = 2
/** Texts that are looked up together. */
const AT_ONCE = 500

export function createSuggesting({ store, announce, log, delay }: SuggestingOptions): Suggesting {
  const { db, file, turns } = store
  const computing = openComputing(file)
  const end = new AbortController()
  let turn = new AbortController()
  let paused = false
  /** What is more urgent, and under way. */
  let urgent = 0
  let latest: Promise<void> = Promise.resolve()
  let waiting = false
  const pace = createPace()
  /** Counted once after a change: in a large library that takes as long as reading three articles. */
  let counts: Counts | null = null
  forgetFailures(computing)

  const show = () => announce(['suggestions'])
  const readOne = async ({ document, version, language }: Text, signal: AbortSignal) => {
    const text = standing(db, document)
    if (text?.version !== version) return
    const job = { text: text.text, blocks: text.blocks, language }
    const found = await suggestPool.run(job, signal).catch((error: unknown) => {
      if (error instanceof ThreadError) return null // this text is too much for a thread; the others go on
      throw error
    })
    await turns.share(() => {
      if (!end.signal.aborted) keepSuggestions(computing, { document, version, rules: RULES_VERSION }, found)
    })
    if (end.signal.aborted) return
    counts &&= counted(counts, found !== null)
    if (pace.isTime()) show()
  }
  const readAll = async (signal: AbortSignal): Promise<void> => {
    const texts = unreadTexts(db, RULES_VERSION, AT_ONCE)
    if (texts.length === 0) return
    const rest = texts.values()
    const lane = async () => {
      for (const text of rest) {
        if (signal.aborted) return
        await readOne(text, signal)
      }
    }
    await Promise.all(Array.from({ length: THREADS }, lane))
    if (!signal.aborted && texts.length === AT_ONCE) return readAll(signal)
    show()
  }
  const run = async () => {
    await wait(delay, undefined, { ref: false, signal: end.signal })
    waiting = false
    pace.restart()
    const signal = AbortSignal.any([end.signal, turn.signal])
    if (!signal.aborted) await readAll(signal)
  }
  const logged = (error: unknown) => {
    if (!end.signal.aborted && !turn.signal.aborted) log(error)
  }
  const mayRead = () => !paused && urgent === 0
  const refresh = () => {
    counts = null
    if (waiting || !mayRead() || end.signal.aborted) return
    waiting = true
    latest = latest.then(run).catch(logged)
  }
  const readOrStop = () => {
    turn.abort()
    if (!mayRead()) return
    turn = new AbortController()
    refresh()
  }

  return {
    refresh,
    status: () => ({
      ...(counts ??= countTexts(db, RULES_VERSION)),
      paused,
      waitsForImport: urgent > 0,
    }),
    pause(wanted) {
      if (wanted === paused) return
      paused = wanted
      readOrStop()
    },
    standBack() {
      urgent += 1
      readOrStop()
      show()
      return () => {
        urgent -= 1
        readOrStop()
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

/** The text of a document; null for one that was removed since it was looked up. */
function standing(db: Reader, document: Id): DocumentText | null {
  try {
    return getText(db, document)
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null
    throw error
  }
}

const counted = ({ waiting, done, failed }: Counts, good: boolean): Counts => ({
  waiting: Math.max(0, waiting - 1),
  done: done + Number(good),
  failed: failed + Number(!good),
})
