import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/contract/errors.ts'
import { errorOf, failureOf, type Reply } from '../jobs/reply.ts'
import type { TextAnswer, TextQuery } from './clause.ts'
import type { IndexWrite } from './index/index-source.ts'
import type { FromThread, SearchThreadData, ToThread } from './messages.ts'
import { createWithdrawals } from '../jobs/withdrawal.ts'

/**
 * Search in an open workspace, on a thread with a connection of its own. A query is answered with every change that was on the
 * disk when it was asked; nothing here holds the calling thread. After `close`, queries are refused with an AppError `closed`.
 */
export interface SearchService {
  find(query: TextQuery, signal?: AbortSignal): Promise<TextAnswer>
  /** Something about documents has changed: the index follows at once, not with the next query. */
  refresh(): void
  /** Documents that are not in the index yet. */
  behind(): number
  close(): Promise<void>
}

export interface SearchServiceOptions {
  /** The thread's program; it calls `serveSearch`. */
  program: URL
  /** What the program finds in its `workerData`. */
  data: unknown
  /** Writes for the index, a little at a time: the thread that has a workspace open for writing is the one to write. */
  write(what: IndexWrite): Promise<void>
}

interface Waiting {
  resolve(answer: TextAnswer): void
  reject(error: Error): void
}

/** Room for what is new, so that documents are read without a pause for each few of them. */
const MEMORY = { maxYoungGenerationSizeMb: 64 }

/** Starts the search thread. It does not keep the process alive, but for a query that waits. */
export function createSearchService({ program, data, write }: SearchServiceOptions): SearchService {
  const waiting = new Map<number, Waiting>()
  const withdrawals = createWithdrawals()
  const workerData: SearchThreadData = { data, withdrawn: withdrawals.shared }
  const thread = new Worker(program, { workerData, resourceLimits: MEMORY })
  thread.unref()
  let calls = 0
  let behind = 0
  let ended: Error | null = null

  const end = (error: Error): void => {
    ended ??= error
    behind = 0
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    thread.unref()
  }
  const settle = (call: number, how: (waiting: Waiting) => void): void => {
    const caller = waiting.get(call)
    waiting.delete(call)
    if (waiting.size === 0) thread.unref()
    if (caller !== undefined) how(caller)
  }
  const send = (message: ToThread): void => {
    if (ended === null) thread.postMessage(message)
  }
  const writeAndTell = async ({ write: number, what }: Extract<FromThread, { kind: 'write' }>) =>
    send({ kind: 'written', write: number, reply: await done(write, what) })
  thread.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'found':
        return settle(message.call, ({ resolve }) => resolve(message.answer))
      case 'failed':
        return settle(message.call, ({ reject }) => reject(errorOf(message.reply)))
      case 'behind':
        behind = message.documents
        return
      case 'write':
        if (ended === null) void writeAndTell(message)
    }
  })
  thread.on('error', (cause) =>
    end(
      new AppError('internal', 'Search has stopped. Nothing was lost; open the workspace again.', { cause }),
    ),
  )

  return {
    find(query, signal) {
      if (ended !== null) return Promise.reject(ended)
      const call = calls++
      const cancel = () => {
        withdrawals.withdraw(call)
        settle(call, ({ reject }) => reject(new AppError('cancelled', 'Stopped.')))
      }
      thread.ref()
      return new Promise<TextAnswer>((resolve, reject) => {
        waiting.set(call, { resolve, reject })
        withdrawals.begin(call)
        send({ kind: 'find', call, query })
        signal?.addEventListener('abort', cancel, { once: true })
        if (signal?.aborted === true) cancel()
      }).finally(() => signal?.removeEventListener('abort', cancel))
    },
    refresh: () => send({ kind: 'refresh' }),
    behind: () => behind,
    async close() {
      end(new AppError('closed', 'Search is closed, because no workspace is open.'))
      await thread.terminate()
    },
  }
}

/** What became of a write. A full disk, say, is no fault of the thread that asked: it hears of it. */
async function done(write: SearchServiceOptions['write'], what: IndexWrite): Promise<Reply> {
  try {
    await write(what)
    return { ok: true, value: null }
  } catch (error) {
    return failureOf(error)
  }
}
