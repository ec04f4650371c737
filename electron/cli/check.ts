import { checkAll } from '../api/check-all.ts'
import type { Command } from './command.ts'
import { withReader } from './workspace-file.ts'

export const checkCommand: Command = {
  name: 'check',
  words: ['FILE.gainsay'],
  about:
    'Proves the file: integrity, originals against their hashes, quotes and the search index against their texts.',
  options: {},
  run: ({ words: [file = ''] }) =>
    withReader(file, (db) => {
      const problems = checkAll(db)
      return {
        value: { problems },
        lines:
          problems.length > 0
            ? problems.map(({ where, message }) => `${where}: ${message}`)
            : ['Nothing is wrong with this workspace.'],
        failed: problems.length > 0,
      }
    }),
}
