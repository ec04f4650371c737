import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import type { FromComparison, ToComparison } from './messages.ts'

/** The thread that compares, and who waits for it. */
export interface ComparisonThread {
  isRunning(): boolean
  /** Starts it where it does not run; once it was closed, never again. */
  start(): void
  /** Starts it where it does not run. */
  send(message: ToComparison): void
  align(left: Id, right: Id): Promise<void>
  /** Ends after the step that is under way. */
  close(): Promise<void>
}

interface ThreadOptions {
  /** Path of the workspace. */
  readonly file: string
  onStart(): void
  onProgress(progress: Extract<FromComparison, { kind: 'progress' }>): void
  log(error: unknown): void
}

/** Milliseconds that a step under way is waited for at the end. A book of a million words takes longer: it begins anew. */
const PATIENCE = 3000

interface Waiting {
  resolve(): void
  reject(error: Error): void
}

export function createComparisonThread({ file, onStart, onProgress, log }: ThreadOptions): ComparisonThread {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let calls = 0
  let closed = false

  const settle = (message: Extract<FromComparison, { call: number }>) => {
    const caller = waiting.get(message.call)
    waiting.delete(message.call)
    if (message.kind === 'aligned') caller?.resolve()
    else caller?.reject(new Error(message.message))
  }
  const end = (cause: unknown) => {
    worker = null
    const error = new AppError(
      'internal',
      'The search for parallels has stopped. Nothing was lost; open the workspace again.',
      { cause },
    )
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  const start = () => {
    if (closed || worker !== null) return
    worker = new Worker(workerUrl(import.meta.url, './comparison-worker'), { workerData: file })
    worker.unref()
    worker.on('message', (message: FromComparison) =>
      message.kind === 'progress' ? onProgress(message) : settle(message),
    )
    worker.on('error', (cause) => {
      log(cause)
      end(cause)
    })
    onStart()
  }
  const send = (message: ToComparison) => {
    start()
    if (!closed) worker?.postMessage(message)
  }

  return {
    isRunning: () => worker !== null,
    start,
    send,
    align(left, right) {
      if (closed) return Promise.reject(new AppError('closed', 'No workspace is open.'))
      const call = calls++
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject })
        send({ kind: 'align', call, left, right })
      })
    },
    async close() {
      closed = true
      if (worker === null) return
      await ended(worker)
      end(null)
    },
  }
}

/** Asks a thread to end, and ends it where that takes too long. */
async function ended(thread: Worker): Promise<void> {
  const exit = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
  thread.postMessage({ kind: 'close' } satisfies ToComparison)
  const tooLong = setTimeout(() => void thread.terminate(), PATIENCE)
  await exit
  clearTimeout(tooLong)
}
