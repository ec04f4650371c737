import { change } from '../store/history.ts'
import { listPropositions } from '../store/propositions.ts'
import { getSpeaker, listSpeakers, updateSpeaker } from '../store/speakers.ts'
import { listTags } from '../store/tags.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'

type RegistryHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `speakers.${string}` | `propositions.${string}` | `tags.${string}`>
>

export const registryHandlers = (session: Session): RegistryHandlers => {
  const db = () => session.current().store.db
  return {
    'speakers.list': () => listSpeakers(db()),
    'speakers.update': ({ id, fields }) => {
      const label = `${Object.keys(fields).join(', ')} of ${getSpeaker(db(), id).name}`
      change(db(), { label, author: session.author }, (tx) => updateSpeaker(tx, id, fields))
      return getSpeaker(db(), id)
    },
    'propositions.list': () => listPropositions(db()),
    'tags.list': () => listTags(db()),
  }
}
