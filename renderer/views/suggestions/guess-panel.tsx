import type { ReactNode } from 'react'
import type { Suggestion } from '../../../shared/model/suggestion.ts'
import { nameKey } from '../../../shared/text/name-key.ts'
import { useCall } from '../../client/hooks.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import { isHedged } from '../../ui/mark.tsx'
import { EditableChoice } from '../inspector/editable-choice.tsx'
import { SaidField } from '../inspector/said-field.tsx'
import { StancePicker } from '../inspector/stance-picker.tsx'
import { propositionChoices, speakerChoices, type Choice } from '../quick-tag/choices.ts'
import type { GuessInText } from './use-guess.ts'
import './guess.css'

export type GuessField = 'speaker' | 'proposition' | 'said'

interface GuessPanelProps {
  guess: GuessInText
  /** The field that is being edited. */
  open: GuessField | null
  onOpen(field: GuessField | null): void
  children?: ReactNode
}

/** What the program guesses of the chosen words. Nothing of it is a statement before a person accepts. */
export function GuessPanel({ guess, open, onOpen, children }: GuessPanelProps) {
  const { suggestion, quote, stance } = guess
  const { outcome, reason } = suggestion
  const { draft, change } = useSuggestions()
  return (
    <div className="guess-panel">
      <section className="section">
        <h2 className="inspector-title">{TITLES[outcome]}</h2>
        <div className={outcome === 'open' ? 'guess-stance' : undefined}>
          <StancePicker
            stance={stance}
            onChange={(stance) => change({ fields: { ...draft.fields, stance } })}
          />
        </div>
        <blockquote
          className="inspector-quote"
          data-stance={outcome === 'accepted' ? (stance ?? undefined) : undefined}
          dir="auto"
        >
          {quote}
        </blockquote>
      </section>
      <section className="section">
        <GuessFields guess={guess} open={open} onOpen={onOpen} />
      </section>
      <section className="section">
        <h3 className="caption">Why it was suggested</h3>
        <p className="small guess-reason">{reason}</p>
      </section>
      {children}
      <p className="inspector-foot muted">
        A guess has a shape but no colour. Nothing is accepted by itself, and what you accept keeps that fact.
      </p>
    </div>
  )
}

const TITLES = {
  open: 'Guessed, not yet a statement',
  accepted: 'Accepted, now a statement',
  dismissed: 'Dismissed, not suggested again',
} as const

function GuessFields({ guess, open, onOpen }: Pick<GuessPanelProps, 'guess' | 'open' | 'onOpen'>) {
  const { suggestion, detail, text, span, fields, saidFrom } = guess
  const { draft, change } = useSuggestions()
  const speakers = useCall('speakers.list', {}).data ?? []
  const propositions = useCall('propositions.list', {}).data ?? []
  const isOpen = open === 'speaker'
  const candidates = useCall(
    'statements.candidates',
    { document: detail.id, ...span },
    { enabled: isOpen },
  ).data
  const known = speakers.find(({ id }) => id === (fields.speaker ?? suggestion.speaker?.known))
  const shown =
    fields.speaker === undefined
      ? (known?.name ?? suggestion.speaker?.name)
      : (draft.speakerName ?? undefined)
  const cue = suggestion.cue && text.text.slice(suggestion.cue.start, suggestion.cue.end)
  const set = (more: typeof draft.fields) => ({ fields: { ...draft.fields, ...more } })
  const opener = (field: GuessField) => ({
    editing: open === field,
    onEditing: (editing: boolean) => onOpen(editing ? field : null),
  })
  return (
    <dl className="fields">
      <dt>Speaker</dt>
      <dd>
        <EditableChoice
          label="Speaker"
          shown={shown}
          choices={(typed) => speakerChoices(candidates ?? [], speakers, typed)}
          onChoose={(choice) =>
            change({
              ...set({ speaker: choice && (choice.id ?? { name: choice.name }) }),
              speakerName: choice?.name ?? null,
            })
          }
          {...opener('speaker')}
        />
        {fields.speaker === undefined && (
          <SpeakerNote suggestion={suggestion} text={text.text} name={known?.name} />
        )}
      </dd>
      <dt>Reported</dt>
      <dd>
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
      </dd>
      <dt>Said</dt>
      <dd>
        <SaidField
          said={fields.said ?? null}
          published={detail.published}
          onKeep={(said) => change(set({ said }))}
          {...opener('said')}
        />{' '}
        {saidFrom !== null && <span className="muted small">from {saidFrom}</span>}
      </dd>
      <dt>Proposition</dt>
      <dd>
        <EditableChoice
          label="Proposition"
          shown={draft.propositionName ?? undefined}
          choices={(typed) => propositionChoices(propositions, typed)}
          onChoose={(choice: Choice | null) =>
            change({
              ...set({ proposition: choice && (choice.id ?? { text: choice.name }) }),
              propositionName: choice?.name ?? null,
            })
          }
          {...opener('proposition')}
        />
      </dd>
    </dl>
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
