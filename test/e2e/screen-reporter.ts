import { existsSync, readFileSync } from 'node:fs'
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Lines of a page that are printed: its bars, and the end, where dialogs and notices stand. */
const HEAD = 12
const TAIL = 48

/**
 * Prints what the page showed when a story failed, as a screen reader would be told it. Of a run on another machine the log is all
 * that is left.
 */
export default class ScreenReporter implements Reporter {
  onTestEnd({ title }: TestCase, { status, attachments, retry }: TestResult): void {
    if (status === 'passed' || status === 'skipped') return
    const path = attachments.find(({ name }) => name === 'error-context')?.path
    const screen = path !== undefined && existsSync(path) ? screenOf(readFileSync(path, 'utf8')) : []
    if (screen.length > 0)
      console.log([`\n  What “${title}” showed, attempt ${retry + 1}:`, ...screen.map(indented)].join('\n'))
  }
}

/** The longest snapshot in what Playwright wrote down, without its numbers, shortened in the middle. */
function screenOf(context: string): string[] {
  const snapshots = [...context.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => yaml)
  const longest = snapshots.reduce((a, b) => (b.length > a.length ? b : a), '')
  const lines = longest
    .replaceAll(/ \[ref=\w+\]/g, '')
    .split('\n')
    .filter((line) => !/^\s*(?:- generic:?|- option .*|- \/\w+: .*)?$/.test(line))
  if (lines.length <= HEAD + TAIL) return lines
  const left = lines.length - HEAD - TAIL
  return [...lines.slice(0, HEAD), `… ${left} lines …`, ...lines.slice(-TAIL)]
}

const indented = (line: string): string => `    ${line.slice(0, 160)}`
