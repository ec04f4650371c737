import { setTimeout as wait } from 'node:timers/promises'
import type { Topic } from '../../shared/contract/define.ts'
import type { SuggestionStatus } from '../../shared/contract/suggestions.ts'
import { ThreadError } from '../jobs/thread-error.ts'
import { getText } from '../store/documents.ts'
import type { Store } from '../store/open.ts'
import { openComputing } from '../store/parallels/computing.ts'
import { countTexts, forgetFailures, keepSuggestions, unreadTexts } from '../store/suggestions/read-texts.ts'
import { RULES_VERSION } from '../suggest/rules-version.ts'
import { suggestPool } from '../suggest/suggest-job.ts'

/** Looks for reported statements in the texts of an open workspace, in the background, and keeps what was found. */
export interface Suggesting {
  /** Something changed: looks soon, once for any number of calls in between. */
  refresh(): void
  status(): SuggestionStatus
  pause(paused: boolean): void
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
  readonly delay?: number
}

type Text = ReturnType<typeof unreadTexts>[number]

const THREADS = 2
/** Milliseconds between two announcements: views ask for whole lists after each. */
const SHOW_EVERY = 1500

export function createSuggesting({ store, announce, log, delay = 400 }: SuggestingOptions): Suggesting {
  const { db, file } = store
  const computing = openComputing(file)
  const end = new AbortController()
  let turn = new AbortController()
  let paused = false
  let latest: Promise<void> = Promise.resolve()
  let waiting = false
  let shown = 0
  forgetFailures(computing)

  const show = () => {
    shown = performance.now()
    announce(['suggestions'])
  }
  const readOne = async ({ document, version, language }: Text, signal: AbortSignal) => {
    const text = getText(db, document)
    if (text.version !== version) return
    const job = { text: text.text, blocks: text.blocks, language }
    const found = await suggestPool.run(job, signal).catch((error: unknown) => {
      if (error instanceof ThreadError) return null // this text is too much for a thread; the others go on
      throw error
    })
    if (end.signal.aborted) return
    keepSuggestions(computing, { document, version, rules: RULES_VERSION }, found)
    if (performance.now() - shown > SHOW_EVERY) show()
  }
  const readAll = async (signal: AbortSignal) => {
    const texts = unreadTexts(db, RULES_VERSION)
    if (texts.length === 0) return
    const rest = texts.values()
    const lane = async () => {
      for (const text of rest) {
        if (signal.aborted) return
        await readOne(text, signal)
      }
    }
    await Promise.all(Array.from({ length: THREADS }, lane))
    show()
  }
  const run = async () => {
    await wait(delay, undefined, { ref: false, signal: end.signal })
    waiting = false
    const signal = AbortSignal.any([end.signal, turn.signal])
    if (!signal.aborted) await readAll(signal)
  }
  const logged = (error: unknown) => {
    if (!end.signal.aborted && !turn.signal.aborted) log(error)
  }
  const refresh = () => {
    if (waiting || paused || end.signal.aborted) return
    waiting = true
    latest = latest.then(run).catch(logged)
  }

  return {
    refresh,
    status: () => ({ ...countTexts(db, RULES_VERSION), paused }),
    pause(wanted) {
      if (wanted === paused) return
      paused = wanted
      if (paused) turn.abort()
      else {
        turn = new AbortController()
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
