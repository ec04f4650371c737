import { benches } from './list.ts'
import { jsonPrinter, tablePrinter } from './print.ts'
import { runBenches } from './run-benches.ts'

/** `npm run --silent bench -- NAME…`: figures as a table on a terminal, and as lines of JSON anywhere else. */
const write = (line: string) => console.log(line)
process.exitCode = await runBenches(benches, {
  names: process.argv.slice(2),
  printer: process.stdout.isTTY ? tablePrinter(write) : jsonPrinter(write),
  complain: (line) => console.error(line),
})
