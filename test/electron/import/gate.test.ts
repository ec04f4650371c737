import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createGate } from '../../../electron/import/gate.ts'

async function isOpen(waiting: Promise<void>): Promise<boolean> {
  let open = false
  void waiting.then(() => (open = true))
  await setImmediate()
  return open
}

test('work waits while the gate is closed, and goes on when it opens or is stopped', async () => {
  const gate = createGate()
  const { signal } = new AbortController()
  expect(await isOpen(gate.open(signal))).toBe(true)
  gate.pause(true)
  const waiting = gate.open(signal)
  expect(await isOpen(waiting)).toBe(false)
  gate.pause(false)
  expect(await isOpen(waiting)).toBe(true)

  gate.pause(true)
  const stop = new AbortController()
  const stopped = gate.open(stop.signal)
  expect(await isOpen(stopped)).toBe(false)
  stop.abort()
  expect(await isOpen(stopped)).toBe(true)
})
