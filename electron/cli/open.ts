import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from './command.ts'

export const openCommand: Command = {
  name: 'open',
  words: ['[FILE.gainsay]'],
  about: 'Opens the workbench on a workspace, which is made where it is missing; without one, on the last.',
  options: {},
  run: ({ words }) => {
    const start = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
    const files = words.map((file) => resolve(file))
    const { status } = spawnSync(process.execPath, [start, ...files], { stdio: 'inherit' })
    return { value: { exit: status }, lines: [], failed: status !== 0 }
  },
}
