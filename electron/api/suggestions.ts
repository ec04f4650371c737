import type { StatementPatch } from '../../shared/contract/statements.ts'
import type { Suggestion } from '../../shared/model/suggestion.ts'
import type { Reader } from '../store/connection.ts'
import type { Change } from '../store/history.ts'
import { nameOfSpeaker } from '../store/speakers.ts'
import {
  acceptSuggestion,
  acceptSuggestions,
  dismissSuggestions,
  takeBackSuggestions,
} from '../store/suggestions/decide.ts'
import { getSuggestion, suggestionsAlike, withRepeats } from '../store/suggestions/list-suggestions.ts'
import { suggestionUnder } from '../store/suggestions/suggestion-under.ts'
import { inBatches, type ManyChanges } from './in-batches.ts'
import { several } from './labels.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type SuggestionHandlers = Pick<Handlers, Extract<keyof Handlers, `suggestions.${string}`>>

export const suggestionHandlers = (session: Session): SuggestionHandlers => {
  const db = () => session.current().store.db
  const step = stepsOf(session)
  const read = readsOf(session)
  /** One undo step for any number, a few at a time. */
  const many =
    (done: string, work: (tx: Change, ids: readonly string[]) => number) =>
    (
      { ids }: { ids: readonly string[] },
      { signal, progress }: Pick<ManyChanges<string>, 'signal' | 'progress'>,
    ) => {
      const { store, closing } = session.current()
      const things = [...new Set(ids)]
      const label = `${several(things.length, 'suggestion')} ${done}`
      const either = AbortSignal.any([signal, closing.signal])
      return inBatches(store.db, { things, label, author: session.author, signal: either, progress, work })
    }
  const status = () => session.current().suggesting.status()
  return {
    'suggestions.list': read('suggestions.list'),
    'suggestions.under': (asked) => suggestionUnder(db(), asked),
    'suggestions.groups': read('suggestions.groups'),
    'suggestions.counts': read('suggestions.counts'),
    'suggestions.status': status,
    'suggestions.pause': ({ paused }) => {
      session.current().suggesting.pause(paused)
      return status()
    },
    'suggestions.accept': ({ id, fields, span }) => {
      const found = getSuggestion(db(), id)
      return step(acceptedAs(db(), found, fields), (tx) => acceptSuggestion(tx, id, { fields, span }))
    },
    'suggestions.alike': ({ id }) => ({ ids: suggestionsAlike(db(), id) }),
    'suggestions.acceptMany': many('accepted', acceptSuggestions),
    'suggestions.dismiss': ({ ids, repeats }, options) =>
      many('dismissed', dismissSuggestions)({ ids: repeats ? withRepeats(db(), ids) : ids }, options),
    'suggestions.takeBack': many('taken back', takeBackSuggestions),
  }
}

/** “denial by Ida Brandt, as suggested”, under the name that is saved; “from a suggestion” where that is another one. */
function acceptedAs(db: Reader, { stance, speaker }: Suggestion, fields: StatementPatch): string {
  const saved = fields.speaker === undefined ? (speaker?.known ?? speaker) : fields.speaker
  const name = typeof saved === 'string' ? nameOfSpeaker(db, saved) : saved?.name
  const by = name === undefined ? '' : ` by ${name}`
  const how = fields.speaker === undefined ? 'as suggested' : 'from a suggestion'
  return `${fields.stance ?? stance ?? 'statement'}${by}, ${how}`
}
