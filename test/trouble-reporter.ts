import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Reporter, TestModule, Vitest } from 'vitest/node'

/** What went wrong outside of any test, and in which file; null where that is not known. */
interface Trouble {
  readonly file: string | null
  readonly message: string
}

/**
 * Writes down, beside the JSON of all tests, what that leaves out: what was thrown before or after the tests of a file, and by nobody
 * in particular. It ends a run as a failed test does, and of a run elsewhere only the end may be left.
 */
export default class TroubleReporter implements Reporter {
  #folder: string | null = null

  onInit({ config: { outputFile } }: Vitest): void {
    const report = typeof outputFile === 'object' ? outputFile['json'] : outputFile
    if (report !== undefined) this.#folder = dirname(report)
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { message: string }[]): void {
    const all = [...modules.flatMap(troubleOf), ...unhandled.map(({ message }) => ({ file: null, message }))]
    if (this.#folder !== null) writeFileSync(join(this.#folder, 'trouble.json'), JSON.stringify(all))
  }
}

/** A file that does not load has no tests, and is told of by the report of tests. */
function troubleOf(module: TestModule): Trouble[] {
  if (module.children.size === 0) return []
  const errors = [module, ...module.children.allSuites()].flatMap((suite) => [...suite.errors()])
  return errors.map(({ message }) => ({ file: module.moduleId, message }))
}
