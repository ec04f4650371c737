import { relative } from 'node:path'
import { readJson, root } from './machine.mjs'

/**
 * What a check came to. `notes` names each test that failed, and each that passed only at its second try, with the first lines of
 * why: they are printed last, for of a run on another machine the end of the log may be all that is left.
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Report
 */

/** Lines of an error that are told: what was expected and what came, mostly. */
const TOLD = 6

/**
 * The report of Vitest's JSON, with what went wrong outside of any test: `test/trouble-reporter.ts` has written that down.
 * @param {string} file @param {boolean} ok @param {string} troubleFile @returns {Report}
 */
export function unitReport(file, ok, troubleFile) {
  const report = readJson(file)
  if (report === null) return { ...NONE, notes: ['Unit and contract tests: none was run.'] }
  const tests = report.testResults.flatMap((/** @type {any} */ suite) => {
    const name = relative(root, suite.name)
    const broken = suite.status === 'failed' && suite.assertionResults.length === 0
    return [
      ...(broken ? [told('does not load', name, suite.message)] : []),
      ...suite.assertionResults
        .filter((/** @type {any} */ { failureMessages }) => failureMessages.length > 0)
        .map((/** @type {any} */ test) =>
          told(
            test.status === 'passed' ? LATE : FAILED,
            `${name} › ${test.fullName}`,
            test.failureMessages[0],
          ),
        ),
    ]
  })
  const outside = (readJson(troubleFile) ?? []).map(
    (/** @type {{ file: string | null, message: string }} */ { file: where, message }) =>
      told(
        'failed outside of its tests',
        where === null ? 'Unit and contract tests' : relative(root, where),
        message,
      ),
  )
  const notes = [...tests, ...outside]
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: atLeast(report.numFailedTests, ok), skipped, notes }
}

/** The report of Playwright's JSON. @param {string} file @param {boolean} ok @returns {Report} */
export function storiesReport(file, ok) {
  const report = readJson(file)
  if (report === null) return { ...NONE, notes: ['Browser stories: none was run.'] }
  const { expected, flaky, unexpected, skipped } = report.stats
  const notes = specsOf(report).flatMap((spec) =>
    spec.tests
      .filter((/** @type {any} */ { status }) => status === 'flaky' || status === 'unexpected')
      .map((/** @type {any} */ { status, results }) =>
        told(status === 'flaky' ? LATE : FAILED, `${spec.file} › ${spec.title}`, results[0]?.error?.message),
      ),
  )
  return { passed: expected + flaky, failed: atLeast(unexpected, ok), skipped, notes }
}

const FAILED = 'failed'
const LATE = 'passed at its second try'
const NONE = { passed: 0, failed: 1, skipped: 0 }

/** A run that did not end well has failed, though no test of it has: a file does not load, a browser does not start. @param {number} failed @param {boolean} ok */
const atLeast = (failed, ok) => (ok ? failed : Math.max(1, failed))

/** @param {any} suite @returns {any[]} */
function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
}

/** @param {string} outcome @param {string} test @param {string | undefined} error */
function told(outcome, test, error) {
  const lines = String(error ?? 'no reason was given')
    .replaceAll(/\u001B\[[\d;]*m/g, '') // oxlint-disable-line no-control-regex -- the colours of a terminal
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at .*node_modules/.test(line))
  return [`${test}: ${outcome}`, ...lines.slice(0, TOLD).map((line) => `    ${line.slice(0, 200)}`)].join(
    '\n',
  )
}
