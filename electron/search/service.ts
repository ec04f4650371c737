import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/contract/errors.ts'
import type { Id } from '../../shared/model/identity.ts'
import { workerUrl } from '../jobs/worker-url.ts'
import type { TextAnswer, TextQuery } from './clause.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import type { IndexedDocument } from './text-index.ts'

export type { IndexedDocument } from './text-index.ts'

/**
 * Search over documents that the caller feeds. A query is answered with every `put` and `remove` made before it, however long
 * they take; nothing here blocks the calling thread. After `close`, queries are refused with an AppError `closed`.
 */
export interface SearchService {
  find(query: TextQuery): Promise<TextAnswer>
  /** Adds documents; one with a known id takes the place of the old. */
  put(documents: readonly IndexedDocument[]): void
  remove(ids: readonly Id[]): void
  /** Documents that were put and are not indexed yet. */
  behind(): number
  close(): Promise<void>
}

/** Documents in one message: few enough that `behind` counts down visibly, many enough that messages cost nothing. */
const BATCH = 50

interface Waiting {
  resolve(answer: TextAnswer): void
  reject(error: Error): void
}

/** Starts the search thread. It does not keep the process alive. */
export function createSearchService(): SearchService {
  const worker = new Worker(workerUrl(import.meta.url, './search-worker'))
  worker.unref()
  const waiting = new Map<number, Waiting>()
  let calls = 0
  let behind = 0
  let ended: Error | null = null

  const end = (error: Error): void => {
    ended ??= error
    behind = 0
    for (const { reject } of waiting.values()) reject(ended)
    waiting.clear()
    worker.unref()
  }
  const settle = (call: number, how: (waiting: Waiting) => void): void => {
    const caller = waiting.get(call)
    waiting.delete(call)
    if (waiting.size === 0) worker.unref()
    if (caller !== undefined) how(caller)
  }
  worker.on('message', (message: FromWorker) => {
    if (message.kind === 'indexed') behind = Math.max(0, behind - message.documents)
    else if (message.kind === 'found') settle(message.call, ({ resolve }) => resolve(message.answer))
    else settle(message.call, ({ reject }) => reject(new Error(message.message)))
  })
  worker.on('error', (cause) =>
    end(
      new AppError('internal', 'Search has stopped. Nothing was lost; open the workspace again.', { cause }),
    ),
  )
  const send = (message: ToWorker): void => {
    if (ended === null) worker.postMessage(message)
  }

  return {
    find(query) {
      if (ended !== null) return Promise.reject(ended)
      const call = calls++
      worker.ref()
      return new Promise((resolve, reject) => {
        waiting.set(call, { resolve, reject })
        send({ kind: 'query', call, query })
      })
    },
    put(documents) {
      if (ended === null) behind += documents.length
      for (let at = 0; at < documents.length; at += BATCH)
        send({ kind: 'put', documents: documents.slice(at, at + BATCH) })
    },
    remove: (ids) => send({ kind: 'remove', ids }),
    behind: () => behind,
    async close() {
      end(new AppError('closed', 'Search is closed, because no workspace is open.'))
      await worker.terminate()
    },
  }
}
