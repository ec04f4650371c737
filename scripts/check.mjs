import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { installPackages, projectEnv, root, run, tool } from './machine.mjs'
import { storiesReport, unitReport } from './test-report.mjs'

/** @typedef {import('./test-report.mjs').Report} Report */

/**
 * `npm test`: everything that must hold, on a person's machine and in CI alike. Each check of the source counts as one; tests
 * count as themselves. The last line is the sum, and the exit code is 1 where anything failed.
 */
installPackages()
const reports = join(root, 'dist', 'check')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const all = [
  source('Formatting', 'prettier', ['--check', '--log-level', 'warn', '.']),
  source('Lint', 'oxlint', ['--deny-warnings']),
  source('Types', 'tsc', ['-b']),
  source('Unused code', 'knip', ['--no-progress']),
  source('Page', 'vite', ['build', '--logLevel', 'warn']),
  unitTests(),
  browserStories(),
]
const total = (/** @type {'passed' | 'failed' | 'skipped'} */ outcome) =>
  all.reduce((sum, report) => sum + report[outcome], 0)
for (const note of all.flatMap(({ notes }) => notes)) console.log(note)
const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''
console.log(`${total('passed')} passed, ${total('failed')} failed${skipped}`)
process.exitCode = total('failed') > 0 ? 1 : 0

/** @param {string} title @param {string} command @param {readonly string[]} args @returns {Report} */
function source(title, command, args) {
  const ok = announce(title, () => run(tool(command), args).status === 0)
  return {
    passed: ok ? 1 : 0,
    failed: ok ? 0 : 1,
    skipped: 0,
    notes: ok ? [] : [`${title}: failed, see above`],
  }
}

/** @returns {Report} */
function unitTests() {
  const file = join(reports, 'unit.json')
  const ok = announce('Unit and contract tests', () => {
    const reporters = ['dot', 'json', './test/trouble-reporter.ts'].map((name) => `--reporter=${name}`)
    return run(tool('vitest'), ['run', ...reporters, `--outputFile.json=${file}`]).status === 0
  })
  return unitReport(file, ok, join(reports, 'trouble.json'))
}

/** @returns {Report} */
function browserStories() {
  if (findChromium() === null) installChromium()
  const chromium = findChromium()
  if (chromium === null) {
    const note =
      '✗ Browser stories: no Chromium was found. Install one, or name it: CHROMIUM=/path/to/chrome npm test'
    return { passed: 0, failed: 1, skipped: 0, notes: [note] }
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
  return storiesReport(file, ok)
}

/** @param {string} title @param {() => boolean} check @returns {boolean} */
function announce(title, check) {
  const began = performance.now()
  const ok = check()
  console.log(`${ok ? '✓' : '✗'} ${title} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  return ok
}
