import type { Proposition, PropositionPatch } from '../../shared/model/proposition.ts'
import type { Speaker, SpeakerPatch } from '../../shared/model/speaker.ts'
import { createSpeaker, getSpeaker, nameOfSpeaker, updateSpeaker } from '../store/speakers.ts'
import { mergeSpeakers, removeSpeaker, splitSpeaker } from '../store/merge-speakers.ts'
import {
  createProposition,
  getProposition,
  listPropositions,
  mergePropositions,
  moveProposition,
  removeProposition,
  updateProposition,
} from '../store/propositions.ts'
import { mergeWords, shortTitle } from './labels.ts'
import { readsOf } from './reading/reads-of.ts'
import type { Handlers } from './router.ts'
import type { Session } from './session.ts'
import { stepsOf } from './step.ts'

type RegistryHandlers = Pick<
  Handlers,
  Extract<keyof Handlers, `speakers.${string}` | `propositions.${string}`>
>

export const registryHandlers = (session: Session): RegistryHandlers => {
  const db = () => session.current().store.db
  const read = readsOf(session)
  const step = stepsOf(session)
  const speakerName = (id: string) => nameOfSpeaker(db(), id)
  const wording = (id: string) => getProposition(db(), id).text
  return {
    'speakers.list': read('speakers.list'),
    'speakers.create': (fields) =>
      step(`speaker ${shortTitle(fields.name)}`, (tx) => createSpeaker(tx, fields)),
    'speakers.update': ({ id, fields }) =>
      step(speakerLabel(getSpeaker(db(), id), fields), (tx) => updateSpeaker(tx, id, fields)),
    'speakers.merge': ({ into, from }) =>
      step(mergeWords(from.map(speakerName), 'speaker', speakerName(into)), (tx) =>
        mergeSpeakers(tx, into, from),
      ),
    'speakers.split': ({ id, statements, name }) =>
      step(`split of ${shortTitle(name)} from ${shortTitle(speakerName(id))}`, (tx) =>
        splitSpeaker(tx, id, statements, name),
      ),
    'speakers.remove': ({ id, detach }) =>
      step(`removal of speaker ${shortTitle(speakerName(id))}`, (tx) => ({
        detached: removeSpeaker(tx, id, detach),
      })),

    'propositions.list': read('propositions.list'),
    'propositions.create': (fields) =>
      step(`proposition ${shortTitle(fields.text)}`, (tx) => createProposition(tx, fields)),
    'propositions.update': ({ id, fields }) =>
      step(propositionLabel(getProposition(db(), id), fields), (tx) => updateProposition(tx, id, fields)),
    'propositions.merge': ({ into, from }) =>
      step(mergeWords(from.map(wording), 'proposition', wording(into)), (tx) =>
        mergePropositions(tx, into, from),
      ),
    'propositions.move': ({ id, position }) => {
      step('order of propositions', (tx) => moveProposition(tx, id, position))
      return listPropositions(db())
    },
    'propositions.remove': ({ id, detach }) =>
      step(`removal of ${shortTitle(wording(id))}`, (tx) => ({
        detached: removeProposition(tx, id, detach),
      })),
  }
}

/** Names the alias where only one was added. */
function speakerLabel({ name, aliases }: Speaker, fields: SpeakerPatch): string {
  const added = fields.aliases?.filter((alias) => !aliases.includes(alias)) ?? []
  const isAddition = Object.keys(fields).length === 1 && fields.aliases?.length === aliases.length + 1
  if (isAddition && added[0] !== undefined) return `alias ${shortTitle(added[0])} of ${shortTitle(name)}`
  return `${Object.keys(fields).join(', ')} of ${shortTitle(name)}`
}

const propositionLabel = ({ text }: Proposition, fields: PropositionPatch): string =>
  `${Object.keys(fields)
    .map((field) => (field === 'text' ? 'wording' : field))
    .join(', ')} of ${shortTitle(text)}`
