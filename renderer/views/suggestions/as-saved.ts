import type { Statement } from '../../../shared/model/statement.ts'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import type { Client } from '../../client/client.ts'

/** The row says what was saved, not what was guessed: a person may have changed the words or the speaker. */
export async function asSaved(client: Client, as: Suggestion, statement: Statement): Promise<Suggestion> {
  const { id, quote, stance } = statement
  const speakers = statement.speaker === null ? [] : await client.call('speakers.list', {})
  const speaker = speakers.find((one) => one.id === statement.speaker)
  if (speaker === undefined) return { ...as, statement: id, quote, stance, speaker: null }
  const guessed = as.speaker ?? { start: as.start, end: as.start, name: speaker.name, by: 'as written' }
  return {
    ...as,
    statement: id,
    quote,
    stance,
    speaker: { ...guessed, known: speaker.id, meant: speaker.name },
  }
}
