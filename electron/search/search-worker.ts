import { parentPort } from 'node:worker_threads'
import { createSearchEngine } from './engine.ts'
import type { FromWorker, ToWorker } from './messages.ts'

/** The thread that owns the index. It is started by `service.ts` and ends with it. */
const engine = createSearchEngine()

parentPort?.on('message', (message: ToWorker) => {
  const answer = work(message)
  if (answer !== null) parentPort?.postMessage(answer)
})

function work(message: ToWorker): FromWorker | null {
  switch (message.kind) {
    case 'put':
      engine.put(message.documents)
      return { kind: 'indexed', documents: message.documents.length }
    case 'remove':
      engine.remove(message.ids)
      return null
    case 'query':
      return find(message)
  }
}

/** A fault in one query is that query's answer; the index goes on. */
function find({ call, query }: Extract<ToWorker, { kind: 'query' }>): FromWorker {
  try {
    return { kind: 'found', call, answer: engine.find(query) }
  } catch (error) {
    return { kind: 'failed', call, message: error instanceof Error ? error.message : String(error) }
  }
}
