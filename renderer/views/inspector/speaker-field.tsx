import type { StatementPatch } from '../../../shared/contract/statements.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { useCall } from '../../client/hooks.ts'
import { speakerChoices } from '../quick-tag/choices.ts'
import { AliasOffer } from './alias-offer.tsx'
import { EditableChoice } from './editable-choice.tsx'
import type { Opener } from './use-open-field.ts'

interface SpeakerFieldProps extends Opener {
  statement: Statement
  onChange(speaker: StatementPatch['speaker']): void
}

/** Who says it, with the role, and how the text calls them. */
export function SpeakerField({ statement, onChange, ...opener }: SpeakerFieldProps) {
  const { data: speakers = [], isPending } = useCall('speakers.list', {})
  const speaker = speakers.find(({ id }) => id === statement.speaker)
  return (
    <>
      <EditableChoice
        label="Speaker"
        shown={speaker?.name}
        choices={(typed) => speakerChoices([], speakers, typed)}
        pending={isPending}
        onChoose={(choice) => onChange(choice && (choice.id ?? { name: choice.name }))}
        {...opener}
      />
      {speaker !== undefined && speaker.role !== '' && <p className="small muted">{speaker.role}</p>}
      {speaker !== undefined && statement.anchor === 'sure' && (
        <AliasOffer {...{ statement, speaker, speakers }} />
      )}
    </>
  )
}
