import type { Bench, BenchOptions } from './figure.ts'
import type { Printer } from './print.ts'

export type Benches = Readonly<Record<string, () => Promise<Bench>>>

export interface Run {
  /** The benches to run; all where none is named. */
  readonly names: readonly string[]
  readonly options?: BenchOptions
  readonly printer: Printer
  /** Hears what went wrong, a line each. */
  complain(line: string): void
}

/** Runs benches one after the other. Returns the exit code: 1 where a result was wrong or a name is unknown, never for a time. */
export async function runBenches(
  benches: Benches,
  { names, options = {}, printer, complain }: Run,
): Promise<0 | 1> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name))
  if (unknown.length > 0) {
    complain(`There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`)
    return 1
  }
  let code: 0 | 1 = 0
  for (const [name, load] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue
    try {
      const bench = await load()
      for await (const measured of bench(options)) printer.print(measured)
    } catch (error) {
      complain(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      code = 1
    }
  }
  printer.end()
  return code
}
