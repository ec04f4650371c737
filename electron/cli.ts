#!/usr/bin/env node
import { checkCommand } from './cli/check.ts'
import { exportCommand } from './cli/export.ts'
import { importCommand } from './cli/import.ts'
import { listCommand } from './cli/list.ts'
import { openCommand } from './cli/open.ts'
import { run } from './cli/run.ts'
import { searchCommand } from './cli/search.ts'
import { tagCommand } from './cli/tag.ts'
import { textCommand } from './cli/text.ts'

const commands = [
  openCommand,
  importCommand,
  listCommand,
  textCommand,
  searchCommand,
  tagCommand,
  exportCommand,
  checkCommand,
]

// npm runs scripts in the project's folder; a relative path means the folder in which the person typed it.
const typedIn = process.env['npm_lifecycle_event'] === 'gainsay' ? process.env['INIT_CWD'] : undefined
if (typedIn !== undefined) process.chdir(typedIn)

const [, , ...argv] = process.argv
process.exitCode = await run(commands, argv.length === 0 ? ['open'] : argv, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})
