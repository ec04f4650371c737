import { Worker } from 'node:worker_threads'
import type { Topic } from '../../../shared/contract/define.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Id } from '../../../shared/model/identity.ts'
import { workerUrl } from '../../jobs/worker-url.ts'
import type { FromComparison, ToComparison } from './messages.ts'
import type { ComparisonProgress } from './progress.ts'

/** Compares the documents of an open workspace in the background. Nothing here blocks the calling thread. */
export interface ComparisonService {
  /** Something changed in the workspace: looks soon, once for any number of calls in between. */
  refresh(): void
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

/** Milliseconds that a step under way is waited for at the end. A book of a million words takes longer: it begins anew. */
const PATIENCE = 3000

interface Waiting {
  resolve(): void
  reject(error: Error): void
}

export function createComparisonService({
  file,
  announce,
  log,
  delay,
}: ComparisonOptions): ComparisonService {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let starting: NodeJS.Timeout | undefined
  let status: ComparisonProgress | null = null
  let calls = 0
  /** What is more urgent, and under way. */
  let urgent = 0
  let closed = false

  const hear = (message: FromComparison) => {
    if (message.kind !== 'progress') return settle(message)
    status = message.status
    announce(message.origins ? ['parallels', 'statements'] : ['parallels'])
  }
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
  const cancelStart = () => {
    clearTimeout(starting)
    starting = undefined
  }
  const start = (): Worker => {
    cancelStart()
    const thread = new Worker(workerUrl(import.meta.url, './comparison-worker'), { workerData: file })
    thread.unref()
    thread.on('message', hear)
    thread.on('error', (cause) => {
      log(cause)
      end(cause)
    })
    worker = thread
    if (urgent > 0) send({ kind: 'standBack' })
    return thread
  }
  const send = (message: ToComparison) => {
    if (!closed) (worker ?? start()).postMessage(message)
  }

  const refresh = () => {
    if (status !== null) status = { ...status, busy: true }
    if (worker !== null) return send({ kind: 'refresh' })
    // The first change counts: whoever marks without a rest would put it off for ever.
    if (!closed && urgent === 0) starting ??= setTimeout(start, delay).unref()
  }

  return {
    refresh,
    status: () => status,
    standBack() {
      urgent += 1
      cancelStart()
      if (worker !== null) send({ kind: 'standBack' })
      announce(['parallels'])
      return () => {
        urgent -= 1
        if (urgent > 0) return
        if (worker !== null) send({ kind: 'goOn' })
        refresh()
      }
    },
    standsBack: () => urgent > 0,
    align(left, right) {
      if (closed) return Promise.reject(new AppError('closed', 'No workspace is open.'))
      const call = calls++
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject })
        send({ kind: 'align', call, left, right })
      })
    },
    again: () => send({ kind: 'again' }),
    stop: () => send({ kind: 'stop' }),
    resume: () => send({ kind: 'resume' }),
    async close() {
      cancelStart()
      closed = true
      const thread = worker
      if (thread === null) return
      const ended = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
      thread.postMessage({ kind: 'close' } satisfies ToComparison)
      const tooLong = setTimeout(() => void thread.terminate(), PATIENCE)
      await ended
      clearTimeout(tooLong)
      end(null)
    },
  }
}
