import { several } from './labels.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { readsOf } from './reads-of.ts'
import { stepsOf } from './step.ts'
import { getSuggestion, suggestionsAlike } from '../store/suggestions/list-suggestions.ts'
import {
  acceptSuggestion,
  acceptSuggestions,
  dismissSuggestions,
  takeBackSuggestions,
} from '../store/suggestions/decide.ts'

type SuggestionHandlers = Pick<Handlers, Extract<keyof Handlers, `suggestions.${string}`>>

export const suggestionHandlers = (session: Session): SuggestionHandlers => {
  const db = () => session.current().store.db
  const step = stepsOf(session)
  const read = readsOf(session)
  const status = () => session.current().suggesting.status()
  return {
    'suggestions.list': read('suggestions.list'),
    'suggestions.counts': read('suggestions.counts'),
    'suggestions.status': status,
    'suggestions.pause': ({ paused }) => {
      session.current().suggesting.pause(paused)
      return status()
    },
    'suggestions.accept': ({ id, fields, span }) => {
      const { stance, speaker } = getSuggestion(db(), id)
      const by = speaker === null ? '' : ` by ${speaker.name}`
      return step(`${fields.stance ?? stance ?? 'statement'}${by}, as suggested`, (tx) =>
        acceptSuggestion(tx, id, { fields, span }),
      )
    },
    'suggestions.alike': ({ id }) => ({ ids: suggestionsAlike(db(), id) }),
    'suggestions.acceptMany': ({ ids }) =>
      step(`${several(ids.length, 'suggestion')} accepted`, (tx) => ({
        accepted: acceptSuggestions(tx, ids),
      })),
    'suggestions.dismiss': ({ ids }) =>
      step(`${several(ids.length, 'suggestion')} dismissed`, (tx) => ({
        dismissed: dismissSuggestions(tx, ids),
      })),
    'suggestions.takeBack': ({ ids }) =>
      step(`${several(ids.length, 'suggestion')} taken back`, (tx) => ({
        takenBack: takeBackSuggestions(tx, ids),
      })),
  }
}
