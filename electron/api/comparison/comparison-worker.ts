import { setImmediate as breathe } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { openComputing } from '../../store/parallels/computing.ts'
import { openComparison } from './comparison.ts'
import { createPace } from '../pace.ts'
import type { FromComparison, ToComparison } from './messages.ts'

/**
 * The thread that compares the documents of the workspace whose file it is given. Between two steps it hears what it is asked.
 * It is started by `service.ts` and ends when told to close, never in the middle of a step.
 */
const db = openComputing(z.string().parse(workerData))
const comparison = openComparison(db)
const asked: ToComparison[] = []
let wake = () => {}
let standsBack = false
let heard = 0

const tell = (message: FromComparison) => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToComparison) => {
  asked.push(message)
  wake()
})

await work()
db.close()
parentPort?.close()

/** Works until it is told to close; waits for a message where there is nothing to do. */
async function work(): Promise<void> {
  const pace = createPace()
  /** A pair that is only aligned is told of to nobody: whoever asked again for the news would be aligned again. */
  let news = true
  for (;;) {
    for (let message = asked.shift(); message; message = asked.shift()) {
      if (message.kind === 'close') return
      news ||= message.kind !== 'align'
      hear(message)
    }
    const busy = !standsBack && comparison.step()
    news ||= busy
    if (news && (!busy || pace.isTime())) {
      tell({
        kind: 'progress',
        status: { ...comparison.status(), busy },
        origins: comparison.originsChanged(),
        heard,
      })
      if (!busy) pace.restart()
      news = busy
    }
    if (busy) await breathe()
    else if (asked.length === 0) await new Promise<void>((resolve) => (wake = resolve))
  }
}

function hear(message: Exclude<ToComparison, { kind: 'close' }>): void {
  switch (message.kind) {
    case 'align':
      return align(message)
    case 'refresh':
      heard = message.change
      return comparison.refresh(message.speakers)
    case 'standBack':
    case 'goOn':
      standsBack = message.kind === 'standBack'
      return
    default:
      return comparison[message.kind]()
  }
}

/** A fault in one pair is that call's answer; the comparison goes on. */
function align({ call, left, right }: Extract<ToComparison, { kind: 'align' }>): void {
  try {
    comparison.align(left, right)
    tell({ kind: 'aligned', call })
  } catch (error) {
    tell({ kind: 'failed', call, message: error instanceof Error ? error.message : String(error) })
  }
}
