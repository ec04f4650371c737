import type { Topic } from '../../../shared/contract/define.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Speakers } from '../../store/parallels/noted-speakers.ts'
import { createComparisonThread } from './comparison-thread.ts'
import type { ComparisonProgress } from './progress.ts'

/** Compares the documents of an open workspace in the background. Nothing here blocks the calling thread. */
export interface ComparisonService {
  /** Something changed in the workspace, statements of these speakers among it: looks soon, once for any number of calls in between. */
  refresh(speakers?: Speakers): void
  /** What the thread told last; null before it has told anything. */
  status(): ComparisonProgress | null
  /** Aligns two documents now, whether or not it was their turn, and writes down what they have in common. */
  align(left: Id, right: Id): Promise<void>
  /** Leaves the processor to something more urgent until the answer is called; only `align` is done meanwhile. */
  standBack(): () => void
  standsBack(): boolean
  again(): void
  stop(): void
  resume(): void
  /** Ends after the step that is under way. Call it before closing the store. */
  close(): Promise<void>
}

export interface ComparisonOptions {
  /** Path of the workspace, which this program has open for writing. */
  readonly file: string
  /** Hears which topics the thread has changed. */
  announce(topics: readonly Topic[]): void
  log(error: unknown): void
  /** Milliseconds from the first change until the thread starts: an import or a test is not to wait for it. */
  readonly delay: number
}

export function createComparisonService({
  file,
  announce,
  log,
  delay,
}: ComparisonOptions): ComparisonService {
  let starting: NodeJS.Timeout | undefined
  let status: ComparisonProgress | null = null
  /** What is more urgent, and under way. */
  let urgent = 0
  /** Changes that the thread was told of. */
  let changes = 0

  const cancelStart = () => {
    clearTimeout(starting)
    starting = undefined
  }
  const thread = createComparisonThread({
    file,
    log,
    onStart() {
      changes = 0
      cancelStart()
      if (urgent > 0) thread.send({ kind: 'standBack' })
    },
    onProgress(progress) {
      // It may have been done before it heard of the last change.
      status = progress.heard < changes ? { ...progress.status, busy: true } : progress.status
      announce(progress.origins ? ['parallels', 'statements'] : ['parallels'])
    },
  })
  const refresh = (speakers: Speakers = 'all') => {
    if (status !== null) status = { ...status, busy: true }
    if (thread.isRunning()) return thread.send({ kind: 'refresh', speakers, change: ++changes })
    // The first change counts: whoever marks without a rest would put it off for ever.
    if (urgent === 0) starting ??= setTimeout(thread.start, delay).unref()
  }
  const goOn = () => {
    urgent -= 1
    if (urgent > 0) return
    if (thread.isRunning()) thread.send({ kind: 'goOn' })
    refresh(new Set())
  }

  return {
    refresh,
    status: () => status,
    standBack() {
      urgent += 1
      cancelStart()
      if (thread.isRunning()) thread.send({ kind: 'standBack' })
      announce(['parallels'])
      return goOn
    },
    standsBack: () => urgent > 0,
    align: thread.align,
    again: () => thread.send({ kind: 'again' }),
    stop: () => thread.send({ kind: 'stop' }),
    resume: () => thread.send({ kind: 'resume' }),
    close() {
      cancelStart()
      return thread.close()
    },
  }
}
