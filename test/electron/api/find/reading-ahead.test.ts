import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReadingAhead } from '../../../../electron/api/find/reading-ahead.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that goes on until `finish`, and notes how often it began and was stopped. */
function longWork() {
  const done = { begun: 0, stopped: 0 }
  let finish = () => {}
  const work = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      done.begun += 1
      finish = resolve
      signal.addEventListener('abort', () => {
        done.stopped += 1
        reject(new Error('stopped'))
      })
    })
  return { work, done, finish: () => finish() }
}

test('begins when nobody has asked anything for the delay', async () => {
  const { work, done } = longWork()
  const ahead = createReadingAhead(work, 1000)
  await vi.advanceTimersByTimeAsync(900)
  ahead.putOff()
  await vi.advanceTimersByTimeAsync(900)
  expect(done.begun).toBe(0)
  await vi.advanceTimersByTimeAsync(100)
  expect(done.begun).toBe(1)
})

test('stops for a question, and goes on after it until it is over, once', async () => {
  const { work, done, finish } = longWork()
  const ahead = createReadingAhead(work, 1000)
  await vi.advanceTimersByTimeAsync(1000)
  ahead.putOff()
  await vi.advanceTimersByTimeAsync(1000)
  expect(done).toEqual({ begun: 2, stopped: 1 })
  finish()
  await vi.advanceTimersByTimeAsync(0)
  ahead.putOff()
  await vi.advanceTimersByTimeAsync(5000)
  expect(done).toEqual({ begun: 2, stopped: 1 })
})

test('does not begin again after trouble of its own, nor after the workspace is closed', async () => {
  let begun = 0
  const failing = createReadingAhead(() => {
    begun += 1
    return Promise.reject(new Error('no such file'))
  }, 1000)
  await vi.advanceTimersByTimeAsync(1000)
  failing.putOff()
  await vi.advanceTimersByTimeAsync(5000)
  expect(begun).toBe(1)

  const { work, done } = longWork()
  const ahead = createReadingAhead(work, 1000)
  await vi.advanceTimersByTimeAsync(1000)
  ahead.stop()
  ahead.putOff()
  await vi.advanceTimersByTimeAsync(5000)
  expect(done).toEqual({ begun: 1, stopped: 1 })
})
