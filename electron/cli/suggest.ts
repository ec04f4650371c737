import { availableParallelism } from 'node:os'
import { offsetMap } from '../../shared/text/offsets.ts'
import { suggestTexts, type SuggestedText } from '../api/suggesting/suggest-texts.ts'
import { listFacts } from '../store/list-documents.ts'
import { numberOption, type Command } from './command.ts'
import { table } from './table.ts'
import { documentByPrefix, withReader } from './workspace-file.ts'

export const suggestCommand: Command = {
  name: 'suggest',
  words: ['FILE.gainsay', '[ID]'],
  about:
    'Statements that somebody is reported as making, of one document or of all. --tier 2 adds attitudes and acts.',
  options: { tier: { type: 'string' } },
  run: (typed) => {
    const [file = '', prefix] = typed.words
    const tier = Math.min(numberOption(typed, 'tier', 1, 1), 2)
    return withReader(file, async (db) => {
      const documents =
        prefix === undefined ? listFacts(db).map(({ id }) => id) : [documentByPrefix(db, prefix)]
      const texts = await suggestTexts(db, documents, Math.min(2, availableParallelism()))
      return {
        value: texts.flatMap((text) => forMachines(text, tier)),
        lines: table(
          ['stance', 'speaker', 'words', 'why'],
          texts.flatMap((text) => forPeople(text, tier)),
        ),
      }
    })
  },
}

function forMachines({ document, text, suggestions }: SuggestedText, tier: number) {
  const { toCodePoints } = offsetMap(text)
  const span = ({ start, end }: { start: number; end: number }) => ({
    start: toCodePoints(start),
    end: toCodePoints(end),
  })
  return suggestions
    .filter((one) => one.tier <= tier)
    .map(({ cue, speaker, quote, form, stance, hedge, score, reason, ...one }) => ({
      document,
      unit: 'code-points',
      ...span(one),
      quote,
      form,
      cue: cue && span(cue),
      speaker: speaker && { ...span(speaker), name: speaker.name },
      stance,
      hedge,
      score,
      tier: one.tier,
      reason,
    }))
}

const forPeople = ({ suggestions }: SuggestedText, tier: number) =>
  suggestions
    .filter((one) => one.tier <= tier)
    .map(({ stance, speaker, quote, reason }) => [stance, speaker?.name ?? null, quote, reason])
