import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setImmediate as breathe } from 'node:timers/promises'
import { contract, type Parsed } from '../../../shared/contract/index.ts'
import { AnswerText } from '../../../electron/api/reading/answer-text.ts'
import { createReading } from '../../../electron/api/reading/reading.ts'
import { answerRead, type LongRead } from '../../../electron/api/reading/reads.ts'
import type { Store } from '../../../electron/store/open.ts'
import type { Figure } from '../figure.ts'

const ASKED: { readonly [M in LongRead]?: Parsed<M> } = {
  'documents.list': {},
  'statements.query': { filter: {}, sort: [{ by: 'speaker', down: false }], offset: 0, limit: 200 },
  'statements.facets': { filter: {} },
  'ledger.get': { columns: 'speaker' },
  'timeline.get': { lanes: 'speaker', date: 'said', filter: {} },
  'overview.get': {},
}
const METHODS = Object.keys(ASKED) as (keyof typeof ASKED)[]

/**
 * How long the thread that answers calls is held while every view of the desk is asked for, against the same questions answered
 * on that thread. An answer counts until its bytes could go into a socket.
 */
export async function* held(store: Store): AsyncIterable<Figure> {
  const inPlace = await delays(async () => {
    for (const method of METHODS) {
      sent(JSON.stringify(contract[method].output.parse(answerRead(store.db, method, inputOf(method)))))
      await breathe()
    }
  })
  const reading = createReading(store)
  try {
    const { signal } = new AbortController()
    const onThreads = await delays(async () => {
      const answers = METHODS.map(async (method) => {
        const answer = await reading.call(method, inputOf(method), signal)
        if (!(answer instanceof AnswerText)) throw new Error(`${method} was not read on a thread`)
        sent(answer.json)
      })
      await Promise.all(answers)
    })
    yield { figure: 'store.held.p99', value: onThreads.p99, unit: 'ms', atMost: 50 }
    yield {
      figure: 'store.held.longest',
      value: onThreads.longest,
      unit: 'ms',
      baseline: { name: 'read in place', value: inPlace.longest },
    }
  } finally {
    await reading.close()
  }
}

const inputOf = (method: keyof typeof ASKED): Parsed<LongRead> => ASKED[method] ?? {}

/** What a socket does with an answer. */
const sent = (json: string): number => Buffer.from(`{"type":"ok","id":1,"value":${json}}`).byteLength

/** How late a timer of one millisecond comes while some work is done. */
async function delays(work: () => Promise<void>): Promise<{ p99: number; longest: number }> {
  const late = monitorEventLoopDelay({ resolution: 1 })
  late.enable()
  await breathe()
  await work()
  await breathe()
  late.disable()
  return { p99: late.percentile(99) / 1e6, longest: late.max / 1e6 }
}
