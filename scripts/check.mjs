import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { installPackages, projectEnv, readJson, root, run, tool } from './machine.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * `npm test`: everything that must hold, on a person's machine and in CI alike. Each check of the source counts as one; tests
 * count as themselves. The last line is the sum, and the exit code is 1 where anything failed.
 */
installPackages()
const reports = join(root, 'dist', 'check')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const counts = [
  source('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
  source('Lint', 'oxlint', ['--deny-warnings']),
  source('Types', 'tsc', ['-b']),
  source('Unused code', 'knip', ['--no-progress']),
  source('Page', 'vite', ['build', '--logLevel', 'warn']),
  unitTests(),
  browserStories(),
]
const sum = counts.reduce((a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
}))
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`)
process.exitCode = sum.failed > 0 ? 1 : 0

/** @param {string} title @param {string} command @param {readonly string[]} args @returns {Count} */
function source(title, command, args) {
  const ok = announce(title, () => run(tool(command), args).status === 0)
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** @returns {Count} */
function unitTests() {
  const file = join(reports, 'unit.json')
  const ok = announce('Unit and contract tests', () => {
    const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    return run(tool('vitest'), ['run', ...reporters]).status === 0
  })
  const report = readJson(file)
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Number(report.numFailedTests)
  return {
    passed: Number(report.numPassedTests),
    failed: ok ? failed : Math.max(1, failed), // a file that does not even load has no failed test in it
    skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
  }
}

/** @returns {Count} */
function browserStories() {
  if (findChromium() === null) installChromium()
  const chromium = findChromium()
  if (chromium === null) {
    console.log(
      '✗ Browser stories: no Chromium was found. Install one, or name it: CHROMIUM=/path/to/chrome npm test',
    )
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const file = join(reports, 'stories.json')
  const ok = announce('Browser stories', () => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM: chromium }
    return (
      run(tool('playwright'), ['test', '--reporter=line,json,./test/e2e/screen-reporter.ts'], {
        env: { ...projectEnv(), ...env },
      }).status === 0
    )
  })
  const stats = readJson(file)?.stats
  if (stats === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const failed = Number(stats.unexpected)
  return {
    passed: Number(stats.expected) + Number(stats.flaky),
    failed: ok ? failed : Math.max(1, failed),
    skipped: Number(stats.skipped),
  }
}

/** @param {string} title @param {() => boolean} check @returns {boolean} */
function announce(title, check) {
  const began = performance.now()
  const ok = check()
  console.log(`${ok ? '✓' : '✗'} ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return ok
}
