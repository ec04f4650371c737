import { parentPort } from 'node:worker_threads'
import { AppError } from '../../shared/contract/errors.ts'
import { errorOf, failureOf, type Reply } from '../jobs/reply.ts'
import type { IndexSource, IndexWrite } from './index/index-source.ts'
import { createSearchIndex } from './index/search-index.ts'
import type { FromThread, ToThread } from './messages.ts'
import { wantedIn } from '../jobs/withdrawal.ts'

/** The thread's side of the search service: answers queries from the index, and keeps it in order meanwhile. */
export function serveSearch(source: IndexSource, withdrawn: SharedArrayBuffer): void {
  const port = parentPort
  if (port === null) throw new Error('This program runs on a worker thread.')
  const send = (message: FromThread) => port.postMessage(message)
  const writes = new Map<number, (reply: Reply) => void>()
  const wanted = wantedIn(withdrawn)
  let writeCount = 0

  const write = (what: IndexWrite) =>
    new Promise<void>((resolve, reject) => {
      writes.set(writeCount, (reply) => (reply.ok ? resolve() : reject(errorOf(reply))))
      send({ kind: 'write', write: writeCount++, what })
    })
  const index = createSearchIndex(source, write)
  const keepUp = oneAtATime(() => index.upkeep((documents) => send({ kind: 'behind', documents })))

  const find = async ({ call, query }: Extract<ToThread, { kind: 'find' }>) => {
    try {
      send({ kind: 'found', call, answer: await index.find(query, wanted(call)) })
    } catch (error) {
      send({ kind: 'failed', call, reply: failureOf(error) })
    }
    if (index.isBehind()) keepUp()
  }

  port.on('message', (message: ToThread) => {
    switch (message.kind) {
      case 'find':
        return void find(message)
      case 'refresh':
        return keepUp()
      case 'written':
        writes.get(message.write)?.(message.reply)
        writes.delete(message.write)
    }
  })
  keepUp()
}

/**
 * Runs the work once at a time; a call while it runs has it run once more. What cannot be written now, as on a full disk, is
 * tried again with the next change: the index is whole without it.
 */
function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async () => {
    running = true
    do {
      again = false
      await work().catch((error: unknown) => {
        if (!(error instanceof AppError)) throw error
      })
    } while (again)
    running = false
  }
  return () => {
    again = true
    if (!running) void run()
  }
}
