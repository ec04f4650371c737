import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../scripts/machine.mjs'
import { storiesReport, unitReport } from '../../scripts/test-report.mjs'

const folder = mkdtempSync(join(tmpdir(), 'gainsay-report-'))

function written(name: string, report: unknown): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(report))
  return file
}

const file = join(root, 'test', 'shared', 'ferry.test.ts')
const units = (assertionResults: readonly object[], status = 'failed') => ({
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ name: file, status, message: 'No such module', assertionResults }],
})

test('a test that failed, and one that passed late, are named with their reason', () => {
  const report = units([
    { fullName: 'sails', status: 'passed', failureMessages: [] },
    { fullName: 'is late', status: 'passed', failureMessages: ['Error: \u001B[31mnot yet\u001B[39m\n'] },
    { fullName: 'sinks', status: 'failed', failureMessages: ['Error: a leak\n  at ferry.ts:1\n', 'again'] },
  ])
  const notes = [
    'test/shared/ferry.test.ts › is late: passed at its second try\n    Error: not yet',
    'test/shared/ferry.test.ts › sinks: failed\n    Error: a leak\n      at ferry.ts:1',
  ]
  expect(unitReport(written('units.json', report), false, written('none.json', []))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
    notes,
  })
})

test('a file that does not load fails, though none of its tests did', () => {
  const report = { ...units([]), numFailedTests: 0 }
  expect(unitReport(written('unloaded.json', report), false, 'nowhere.json')).toMatchObject({
    failed: 1,
    notes: ['test/shared/ferry.test.ts: does not load\n    No such module'],
  })
})

test('what goes wrong before the tests of a file, or by nobody in particular, is named too', () => {
  const skipped = [{ fullName: 'sails', status: 'skipped', failureMessages: [] }]
  const report = written('skipped.json', { ...units(skipped), numFailedTests: 0 })
  const trouble = written('trouble.json', [
    { file, message: 'Hook timed out' },
    { file: null, message: 'Thread ended' },
  ])
  expect(unitReport(report, false, trouble)).toMatchObject({
    failed: 1,
    notes: [
      'test/shared/ferry.test.ts: failed outside of its tests\n    Hook timed out',
      'Unit and contract tests: failed outside of its tests\n    Thread ended',
    ],
  })
})

test('stories are found in all their groups', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'ferry.spec.ts',
    tests: [{ status, results: [{ error: { message: 'no ferry' } }] }],
  })
  const report = {
    stats: { expected: 5, flaky: 1, unexpected: 1, skipped: 0 },
    suites: [
      {
        specs: [spec('calm', 'expected'), spec('late', 'flaky')],
        suites: [{ specs: [spec('lost', 'unexpected')] }],
      },
    ],
  }
  expect(storiesReport(written('stories.json', report), false)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 0,
    notes: [
      'ferry.spec.ts › late: passed at its second try\n    no ferry',
      'ferry.spec.ts › lost: failed\n    no ferry',
    ],
  })
})

test('a run that left no report has failed', () => {
  expect(unitReport(join(folder, 'none'), true, 'nowhere.json')).toMatchObject({ failed: 1 })
  expect(storiesReport(join(folder, 'none'), true)).toMatchObject({ failed: 1 })
})
