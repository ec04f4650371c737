import { useMemo } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Speaker, SpeakerPatch } from '../../../shared/model/speaker.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useChosenSpeaker } from '../../state/speakers.ts'

export interface SpeakerActions {
  /** Makes a speaker who has said nothing yet. */
  create(name: string): void
  change(speaker: Id, fields: SpeakerPatch): void
  /** What `from` said moves to the other speaker. */
  merge(from: Speaker, into: { id: Id; name: string }): void
  /** Some of what `from` said goes to a new speaker of that name. */
  split(from: Speaker, statements: readonly Id[], name: string): void
  /** What the speaker said goes on without one. */
  remove(speaker: Speaker): void
}

/** What can be done to a speaker. Use it where it outlives the speaker: the one that was merged is gone before the answer. */
export function useSpeakerActions(): SpeakerActions {
  const create = useMutationCall('speakers.create').mutate
  const remove = useMutationCall('speakers.remove').mutate
  const update = useMutationCall('speakers.update').mutate
  const merge = useMutationCall('speakers.merge').mutate
  const split = useMutationCall('speakers.split').mutate
  const { undo } = useUndo()
  return useMemo(() => {
    const show = (chosen: Id | null, words: string) => {
      useChosenSpeaker.setState({ chosen })
      tell(words, { label: 'Undo', command: 'history.undo', run: undo })
    }
    return {
      create: (name) => create({ name }, { onSuccess: ({ id }) => show(id, `Added ${name}`) }),
      change: (id, fields) => update({ id, fields }),
      merge: (from, { id: into, name }) =>
        merge({ into, from: [from.id] }, { onSuccess: () => show(into, `Merged ${from.name} into ${name}`) }),
      split: ({ id, name: from }, statements, name) =>
        split(
          { id, statements: [...statements], name },
          { onSuccess: (made) => show(made.id, `Split ${made.name} from ${from}`) },
        ),
      remove: ({ id, name }) =>
        remove({ id, detach: true }, { onSuccess: () => show(null, `Removed ${name}`) }),
    }
  }, [create, update, merge, split, remove, undo])
}
