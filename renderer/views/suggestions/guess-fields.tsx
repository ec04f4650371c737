import type { ReactNode } from 'react'
import { useCall } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { isHedged } from '../../ui/mark.tsx'
import { EditableChoice } from '../inspector/editable-choice.tsx'
import { SaidField } from '../inspector/said-field.tsx'
import { propositionChoices, type Choice } from '../quick-tag/choices.ts'
import { GuessSpeaker, type Editing } from './guess-speaker.tsx'
import type { GuessInText } from './use-guess.ts'

export type GuessField = 'speaker' | 'proposition' | 'said'

interface GuessFieldsProps {
  guess: GuessInText
  /** The field that is being edited. */
  open: GuessField | null
  onOpen(field: GuessField | null): void
}

/** Who is guessed to speak, how it is reported, when it was said and of what: each can be put right in place. */
export function GuessFields({ guess, open, onOpen }: GuessFieldsProps) {
  const opener = (field: GuessField) => ({
    editing: open === field,
    onEditing: (editing: boolean) => onOpen(editing ? field : null),
  })
  return (
    <dl className="fields">
      <Field name="Speaker">
        <GuessSpeaker guess={guess} {...opener('speaker')} />
      </Field>
      <Field name="Reported">
        <Reported guess={guess} />
      </Field>
      <Field name="Said">
        <GuessSaid guess={guess} {...opener('said')} />
      </Field>
      <Field name="Proposition">
        <GuessProposition {...opener('proposition')} />
      </Field>
    </dl>
  )
}

const Field = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
)

function Reported({ guess: { suggestion, text } }: { guess: GuessInText }) {
  const cue = suggestion.cue && text.text.slice(suggestion.cue.start, suggestion.cue.end)
  return (
    <>
      {suggestion.form}
      {cue !== null && (
        <>
          {' '}
          <span className="muted small">cue</span> “{cue}”
        </>
      )}
      {suggestion.hedge !== null && isHedged(suggestion) && (
        <span className="muted small"> hedge {suggestion.hedge}</span>
      )}
    </>
  )
}

function GuessSaid({ guess: { fields, detail, saidFrom }, ...editing }: { guess: GuessInText } & Editing) {
  const { draft, change } = useSuggestions()
  return (
    <>
      <SaidField
        said={fields.said ?? null}
        published={detail.published}
        onKeep={(said) => change({ fields: { ...draft.fields, said } })}
        {...editing}
      />{' '}
      {saidFrom !== null && <span className="muted small">from {saidFrom}</span>}
    </>
  )
}

function GuessProposition(editing: Editing) {
  const { draft, change } = useSuggestions()
  const { data: propositions = [], isPending } = useCall('propositions.list', {})
  return (
    <EditableChoice
      label="Proposition"
      shown={draft.propositionName ?? undefined}
      choices={(typed) => propositionChoices(propositions, typed)}
      pending={isPending}
      onChoose={(choice: Choice | null) =>
        change({
          fields: { ...draft.fields, proposition: choice && (choice.id ?? { text: choice.name }) },
          propositionName: choice?.name ?? null,
        })
      }
      {...editing}
    />
  )
}
