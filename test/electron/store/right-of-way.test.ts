import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { goFirst } from '../../../electron/store/right-of-way.ts'
import { imported, newStore } from './workspaces.ts'

const MODULE = new URL('../../../electron/store/right-of-way.ts', import.meta.url).href
/** Begins when it is told to, tells that it asks, and then how many documents are saved when it may go on. */
const BACKGROUND = `
  import { workerData, parentPort } from 'node:worker_threads'
  import { giveWay } from ${JSON.stringify(MODULE)}
  const [begin, asks, saved] = [0, 1, 2].map((at) => workerData.subarray(at, at + 1))
  Atomics.wait(begin, 0, 0)
  Atomics.store(asks, 0, 1)
  Atomics.notify(asks, 0)
  giveWay(Infinity)
  parentPort.postMessage(Atomics.load(saved, 0))`

function background() {
  const shared = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT))
  const [begin, asks, saved] = [shared.subarray(0, 1), shared.subarray(1, 2), shared.subarray(2)]
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(BACKGROUND)}`), {
    workerData: shared,
  })
  onTestFinished(() => void worker.terminate())
  return {
    begin() {
      Atomics.store(begin, 0, 1)
      Atomics.notify(begin, 0)
    },
    untilItAsks: () => Atomics.wait(asks, 0, 0),
    countSaved: () => Atomics.add(saved, 0, 1),
    answer: () => once(worker, 'message'),
  }
}

test('a thread of the background waits until all that is being saved is', async () => {
  const { db } = newStore()
  const thread = background()
  goFirst(() => {
    thread.begin()
    thread.untilItAsks()
    for (const title of ['Harbour', 'Ferry', 'Dam', 'Mole', 'Quay']) {
      imported(db, title)
      thread.countSaved()
    }
  })
  expect(await thread.answer()).toEqual([5])
})

test('what fails to be saved lets the background go on', async () => {
  const failing = () =>
    goFirst(() => {
      throw new Error('the disk is full')
    })
  expect(failing).toThrow('the disk is full')
  const thread = background()
  thread.begin()
  expect(await thread.answer()).toEqual([0])
})
