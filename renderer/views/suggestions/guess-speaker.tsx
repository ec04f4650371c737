import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { useCall } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { EditableChoice } from '../inspector/editable-choice.tsx'
import { speakerChoices } from '../quick-tag/choices.ts'
import type { GuessInText } from './use-guess.ts'

/** A field that is edited in place. */
export interface Editing {
  editing: boolean
  onEditing(editing: boolean): void
}

/** Who is guessed to speak, with another one at choice, and how the name was come by. */
export function GuessSpeaker({ guess, ...editing }: { guess: GuessInText } & Editing) {
  const { suggestion, detail, text, span, fields } = guess
  const { draft, change } = useSuggestions()
  const { data: speakers = [], isPending } = useCall('speakers.list', {})
  const candidates = useCall(
    'statements.candidates',
    { document: detail.id, ...span },
    { enabled: editing.editing },
  )
  const known = speakers.find(({ id }) => id === (fields.speaker ?? suggestion.speaker?.known))
  const guessed = known?.name ?? suggestion.speaker?.name
  return (
    <>
      <EditableChoice
        label="Speaker"
        shown={fields.speaker === undefined ? guessed : (draft.speakerName ?? undefined)}
        choices={(typed) => speakerChoices(candidates.data ?? [], speakers, typed)}
        pending={isPending || candidates.isPending}
        onChoose={(choice) =>
          change({
            fields: { ...draft.fields, speaker: choice && (choice.id ?? { name: choice.name }) },
            speakerName: choice?.name ?? null,
          })
        }
        {...editing}
      />
      {fields.speaker === undefined && (
        <SpeakerNote suggestion={suggestion} text={text.text} name={known?.name} />
      )}
    </>
  )
}

interface SpeakerNoteProps {
  suggestion: Suggestion
  text: string
  name: string | undefined
}

/** How the name was come by, where the text has another. */
function SpeakerNote({ suggestion: { speaker }, text, name }: SpeakerNoteProps) {
  if (speaker === null) return null
  const words = text.slice(speaker.start, speaker.end)
  if (speaker.meant !== null && nameKey(words) !== nameKey(speaker.meant))
    return <p className="small muted">“{words}”, as marked before in this text</p>
  if (speaker.known === null) return <p className="small muted">new, {NAMED[speaker.by]}</p>
  if (name !== undefined && name !== speaker.name)
    return <p className="small muted">“{speaker.name}” is a name of theirs</p>
  return null
}

const NAMED = {
  name: 'named in the text',
  role: 'by the role',
  pronoun: 'by a pronoun',
  relative: 'by a relative clause',
  'as written': 'as written',
} as const
