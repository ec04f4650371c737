import { expect, test } from 'vitest'
import { summary } from '../../../../renderer/views/import/import-words.ts'
import type { ImportRow } from '../../../../renderer/state/import-rows.ts'

const START = { rows: [], phase: 'none', done: 0, total: 0, stopped: false, paused: null } as const
const failed = (path: string): ImportRow => ({
  path,
  state: 'done',
  outcome: { kind: 'failed', path, bytes: 0, code: 'unreadable', message: 'gone' },
})

test('an import says how far it is, in each of its phases', () => {
  expect(summary(START)).toBe('Nothing was imported yet')
  expect(summary({ ...START, phase: 'sending', done: 1200, total: 3000 })).toBe(
    '1,200 of 3,000 files handed over',
  )
  const running = { ...START, phase: 'running', rows: [failed('a')], done: 1, total: 3 } as const
  expect(summary(running)).toBe('1 done: 0 documents, 1 failed; 2 to go')
  expect(summary({ ...running, paused: true })).toBe('1 done: 0 documents, 1 failed; 2 to go, paused')
})

test('one that was stopped says that what is done is kept', () => {
  const over = { ...START, phase: 'finished', rows: [failed('a')], done: 1, total: 1 } as const
  expect(summary(over)).toBe('1 done: 0 documents, 1 failed')
  expect(summary({ ...over, stopped: true })).toBe(
    '1 done: 0 documents, 1 failed. Stopped; what is done is kept',
  )
})
