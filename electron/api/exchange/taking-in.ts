import { z } from 'zod'
import { takingInProgress, type TakingInProgress } from '../../../shared/contract/projects.ts'
import { createPool } from '../../jobs/pool.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import { createWithdrawals } from '../../jobs/withdrawal.ts'
import type { Store } from '../../store/open.ts'
import { AnswerText } from '../reading/answer-text.ts'
import { threadTroubleInWords } from '../thread-trouble.ts'
import type { TakingInJob } from './take-in-project.ts'

/**
 * Takes projects into an open workspace on a thread that writes by itself, so that the calling one is held by nothing. Nobody else may
 * write meanwhile: call it in a turn `alone`.
 */
export interface TakingIn {
  /** Answers when all is on the disk. One that is stopped has changed nothing, unless it was done before it heard of it. */
  run(job: Omit<TakingInJob, 'call'>, going: TakingInGoing): Promise<AnswerText>
  /** Call it before closing the store, when what ran was stopped. */
  close(): Promise<void>
}

interface TakingInGoing {
  readonly signal: AbortSignal
  progress(value: TakingInProgress): void
}

export function createTakingIn({ file }: Pick<Store, 'file'>): TakingIn {
  const withdrawals = createWithdrawals()
  const threads = createPool<TakingInJob, string>({
    program: workerUrl(import.meta.url, './taking-in-worker'),
    data: { file, withdrawn: withdrawals.shared },
    size: 1,
    restMs: 10_000,
    limitMs: 3_600_000,
    /** It holds two workspaces in memory. */
    memoryMb: 4096,
    answer: z.string(),
  })
  let calls = 0
  let latest: Promise<unknown> = Promise.resolve()

  return {
    async run(job, { signal, progress }) {
      const call = calls++
      withdrawals.begin(call)
      const stop = () => withdrawals.withdraw(call)
      signal.addEventListener('abort', stop, { once: true })
      if (signal.aborted) stop()
      // It is asked to stop, not ended: only it can say whether what it had begun was done.
      const done = threads.run({ call, ...job }, undefined, (value) =>
        progress(takingInProgress.parse(value)),
      )
      latest = done.catch(() => {})
      try {
        return new AnswerText(await done.catch(threadTroubleInWords))
      } finally {
        signal.removeEventListener('abort', stop)
      }
    },
    async close() {
      await latest
      await threads.close()
    },
  }
}
