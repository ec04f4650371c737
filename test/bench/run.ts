import { parseArgs } from 'node:util'
import { benches } from './list.ts'
import { jsonPrinter, tablePrinter } from './print.ts'
import { runBenches } from './run-benches.ts'

/**
 * `npm run --silent bench -- NAME… [--documents N] [--keep FOLDER]`: figures as a table on a terminal, and as lines of JSON
 * anywhere else.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string' }, keep: { type: 'string' } },
})
const write = (line: string) => console.log(line)
process.exitCode = await runBenches(benches, {
  names: positionals,
  options: { documents: values.documents ? Number(values.documents) : undefined, keep: values.keep },
  printer: process.stdout.isTTY ? tablePrinter(write) : jsonPrinter(write),
  complain: (line) => console.error(line),
})
