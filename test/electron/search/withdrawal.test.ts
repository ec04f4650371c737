import { expect, test } from 'vitest'
import { createWithdrawals, wantedIn } from '../../../electron/jobs/withdrawal.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import { indexedWorkspace } from './index/indexed-workspace.ts'

test('a call that was taken back is no longer wanted, on whichever thread, and the next one is', () => {
  const calls = createWithdrawals()
  const wanted = wantedIn(calls.shared)
  calls.begin(7)
  calls.begin(8)
  calls.withdraw(7)
  expect(wanted(7)).toThrow(AppError)
  expect(wanted(8)).not.toThrow()
  calls.begin(7 + 1024)
  expect(wanted(7 + 1024)).not.toThrow()
})

test('a query that runs asks between two words, two documents and all its parts whether it is still wanted, and ends where it is not', async () => {
  const workspace = indexedWorkspace()
  for (let i = 0; i < 3; i++) workspace.add({ title: `Dam ${i}`, text: 'The gates of the dam are open.' })
  const query = '+gates ope* dam~1 "of the dam"'
  let asked = 0
  const whole = await workspace.find(query, undefined, () => void (asked += 1))
  expect(whole.documents).toHaveLength(3)
  expect(asked).toBeGreaterThan(10)
  for (let steps = 0; steps < asked; steps++) {
    let left = steps
    const wanted = () => {
      if (left-- === 0) throw new AppError('cancelled', 'Stopped.')
    }
    await expect(workspace.find(query, undefined, wanted)).rejects.toMatchObject({ code: 'cancelled' })
  }
  expect(await workspace.find(query)).toEqual(whole)
})
