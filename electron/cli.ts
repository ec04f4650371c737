#!/usr/bin/env node
import type { Command } from './cli/command.ts'
import { run } from './cli/run.ts'

/** Only the command that was asked for is loaded: to list documents takes no importer and no exporter. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import('./cli/open.ts')).openCommand,
  import: async () => (await import('./cli/import.ts')).importCommand,
  again: async () => (await import('./cli/again.ts')).againCommand,
  watch: async () => (await import('./cli/watch.ts')).watchCommand,
  original: async () => (await import('./cli/original.ts')).originalCommand,
  list: async () => (await import('./cli/list.ts')).listCommand,
  text: async () => (await import('./cli/text.ts')).textCommand,
  search: async () => (await import('./cli/search.ts')).searchCommand,
  tag: async () => (await import('./cli/tag.ts')).tagCommand,
  suggest: async () => (await import('./cli/suggest.ts')).suggestCommand,
  parallels: async () => (await import('./cli/parallels.ts')).parallelsCommand,
  export: async () => (await import('./cli/export.ts')).exportCommand,
  agree: async () => (await import('./cli/agree.ts')).agreeCommand,
  check: async () => (await import('./cli/check.ts')).checkCommand,
}

// npm runs scripts in the project's folder; a relative path means the folder in which the person typed it.
const typedIn = process.env['npm_lifecycle_event'] === 'gainsay' ? process.env['INIT_CWD'] : undefined
if (typedIn !== undefined) process.chdir(typedIn)

const [, , name = 'open', ...rest] = process.argv
process.exitCode = await run(await load(name), [name, ...rest], {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
})

/** The command of that name; all of them where there is none, for the help. */
function load(name: string): Promise<Command[]> {
  const asked = Object.entries(commands).filter(([known]) => known === name)
  const loaders = asked.length > 0 ? asked.map(([, one]) => one) : Object.values(commands)
  return Promise.all(loaders.map((one) => one()))
}
