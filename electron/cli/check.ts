import { checkAll } from '../api/check-all.ts'
import { checkPackFile } from '../api/exchange/check-pack-file.ts'
import { checkAdvice } from '../../shared/contract/check-advice.ts'
import type { Problem } from '../../shared/contract/workspace.ts'
import type { Answer, Command } from './command.ts'
import { withReader } from './workspace-file.ts'

export const checkCommand: Command = {
  name: 'check',
  words: ['FILE'],
  about:
    'Proves a workspace: integrity, originals against their hashes, quotes and the search index against their texts. Proves an evidence pack: every file against its SHA-256, every quote against its text.',
  options: {},
  run: ({ words: [file = ''] }) =>
    /\.zip$/i.test(file)
      ? answerOf(checkPackFile(file), 'evidence pack', () => PACK_ADVICE)
      : withReader(file, (db) => answerOf(checkAll(db), 'workspace', checkAdvice)),
}

const PACK_ADVICE =
  'Ask for it again where it came from: a pack that is not as it was written is not taken in.'

const answerOf = (
  problems: readonly Problem[],
  what: string,
  advice: (problems: readonly Problem[]) => string | null,
): Answer => ({
  value: { problems },
  lines:
    problems.length > 0
      ? [...problems.map(({ where, message }) => `${where}: ${message}`), advice(problems) ?? '']
      : [`Nothing is wrong with this ${what}.`],
  failed: problems.length > 0,
})
