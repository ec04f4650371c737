import { expect, test } from 'vitest'
import { failuresOf, tally, withProgress, type ImportRow } from '../../../renderer/state/import-rows.ts'

const waiting = (path: string): ImportRow => ({ path, state: 'waiting' })
const failed = (path: string) => ({
  kind: 'failed' as const,
  path,
  bytes: 3,
  code: 'unreadable',
  message: 'no text',
})

test('a dropped folder gives way to the files that were found in it', () => {
  const rows = withProgress([waiting('crisis')], {
    done: 0,
    total: 2,
    listed: ['crisis/a.txt', 'crisis/b.txt'],
  })
  expect(rows).toEqual([waiting('crisis/a.txt'), waiting('crisis/b.txt')])
})

test('a file that is read and done keeps its place in the list', () => {
  const start = [waiting('a'), waiting('b')]
  const reading = withProgress(start, { done: 0, total: 2, reading: 'a' })
  const done = withProgress(reading, { done: 1, total: 2, reading: 'b', outcomes: [failed('a')] })
  expect(done).toEqual([
    { path: 'a', state: 'done', outcome: failed('a') },
    { path: 'b', state: 'reading' },
  ])
})

test('late news of reading does not undo an outcome, nor does a later listing', () => {
  const done = withProgress([waiting('a')], { done: 1, total: 1, outcomes: [failed('a')] })
  expect(withProgress(done, { done: 1, total: 2, reading: 'a', listed: ['b'] })).toEqual([
    ...done,
    waiting('b'),
  ])
})

test('the tally counts each end', () => {
  const rows = withProgress([waiting('w')], {
    done: 2,
    total: 3,
    outcomes: [failed('a'), { kind: 'duplicate', path: 'b', of: 'x', title: 'B' }],
  })
  expect(tally(rows)).toEqual({ imported: 0, duplicate: 1, failed: 1 })
})

test('a file that may not be read is listed with its reason among the others', () => {
  const given = [
    { path: 'a.txt', file: null },
    { path: 'b.txt', file: new File(['words'], 'b.txt') },
    { path: 'c.txt', file: new File(['words'], 'c.txt') },
  ]
  expect(failuresOf(given, [{ failed: 'gone' }, { token: 't' }, { failed: 'too large' }])).toEqual([
    { kind: 'failed', path: 'a.txt', bytes: null, code: 'unreadable', message: 'gone' },
    { kind: 'failed', path: 'c.txt', bytes: 5, code: 'unreadable', message: 'too large' },
  ])
})

test('what is in a file that holds several stands below it, and its name goes where it is no document', () => {
  const rows = withProgress([waiting('box.mbox'), waiting('z.txt')], {
    done: 0,
    total: 3,
    listed: ['box.mbox › 1.eml', 'box.mbox › a/b.txt'],
  })
  expect(rows.map(({ path }) => path)).toEqual([
    'box.mbox',
    'box.mbox › 1.eml',
    'box.mbox › a/b.txt',
    'z.txt',
  ])
})
