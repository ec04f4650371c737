import { useMemo } from 'react'
import type { Id } from '../../../shared/model/identity.ts'
import type { Speaker, SpeakerPatch } from '../../../shared/model/speaker.ts'
import { useUndo } from '../../app/use-undo.ts'
import { useMutationCall } from '../../client/hooks.ts'
import { tell } from '../../state/notices.ts'
import { useChosenSpeaker } from '../../state/speakers.ts'

export interface SpeakerActions {
  change(speaker: Id, fields: SpeakerPatch): void
  /** What `from` said moves to the other speaker. */
  merge(from: Speaker, into: { id: Id; name: string }): void
  /** Some of what `from` said goes to a new speaker of that name. */
  split(from: Speaker, statements: readonly Id[], name: string): void
}

/** What can be done to a speaker. Use it where it outlives the speaker: the one that was merged is gone before the answer. */
export function useSpeakerActions(): SpeakerActions {
  const update = useMutationCall('speakers.update').mutate
  const merge = useMutationCall('speakers.merge').mutate
  const split = useMutationCall('speakers.split').mutate
  const { undo } = useUndo()
  return useMemo(() => {
    const show = (chosen: Id, words: string) => {
      useChosenSpeaker.setState({ chosen })
      tell(words, { label: 'Undo', keys: '$mod+Z', run: undo })
    }
    return {
      change: (id, fields) => update({ id, fields }),
      merge: (from, { id: into, name }) =>
        merge({ into, from: [from.id] }, { onSuccess: () => show(into, `Merged ${from.name} into ${name}`) }),
      split: ({ id, name: from }, statements, name) =>
        split(
          { id, statements: [...statements], name },
          { onSuccess: (made) => show(made.id, `Split ${made.name} from ${from}`) },
        ),
    }
  }, [update, merge, split, undo])
}
