import { useState } from 'react'
import type { Speaker, SpeakerPatch } from '../../../shared/model/speaker.ts'
import { NoteField } from '../../notes/note-field.tsx'
import { Button } from '../../ui/button.tsx'
import { counted } from '../../ui/counted.ts'
import { Editable } from '../inspector/editable.tsx'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import { speakerChoices } from '../quick-tag/choices.ts'
import { aliasesFrom } from './named.ts'
import { SplitSpeaker } from './split-speaker.tsx'
import type { SpeakerActions } from './use-speaker-actions.ts'

interface SpeakerDetailsProps {
  speaker: Speaker
  speakers: readonly Speaker[]
  actions: SpeakerActions
}

/** One speaker. Each value is edited where it stands, and each change is one step to undo. */
export function SpeakerDetails({ speaker, speakers, actions }: SpeakerDetailsProps) {
  const [editing, setEditing] = useState<string | null>(null)
  const [task, setTask] = useState<'merge' | 'split' | 'remove' | null>(null)
  const change = (fields: SpeakerPatch) => actions.change(speaker.id, fields)
  const field = (label: string, value: string, onKeep: (value: string) => void, required = false) => (
    <div className="form-row">
      <span>{label}</span>
      <Editable
        label={label}
        value={value}
        editing={editing === label}
        onEditing={(on) => setEditing(on ? label : null)}
        onKeep={onKeep}
        {...(required
          ? { check: (typed: string) => (typed.trim() === '' ? `${label} cannot be empty` : null) }
          : {})}
      />
    </div>
  )
  return (
    <section className="speaker-details" aria-label={speaker.name}>
      {field('Name', speaker.name, (name) => change({ name }), true)}
      {field('Role', speaker.role, (role) => change({ role }))}
      {field('Side', speaker.side, (side) => change({ side }))}
      {field('Aliases', speaker.aliases.join('; '), (typed) =>
        change({ aliases: aliasesFrom(typed, speaker.name) }),
      )}
      <p className="small muted">
        Speakers of one side stand together in the ledger. Part aliases with semicolons.
      </p>
      <h3 className="caption">Note</h3>
      <NoteField
        key={speaker.id}
        label="Note on the speaker"
        value={speaker.note}
        onKeep={(note) => change({ note })}
      />
      <div className="row">
        <Button disabled={speakers.length < 2} onClick={() => setTask(task === 'merge' ? null : 'merge')}>
          Merge into…
        </Button>
        <Button disabled={speaker.statements < 2} onClick={() => setTask(task === 'split' ? null : 'split')}>
          Split…
        </Button>
        <Button
          onClick={() => {
            if (speaker.statements === 0) actions.remove(speaker)
            else setTask(task === 'remove' ? null : 'remove')
          }}
        >
          {speaker.statements === 0 ? 'Remove' : 'Remove…'}
        </Button>
        <span className="muted small">{counted(speaker.statements, 'statement')}</span>
      </div>
      {task === 'merge' && <MergeSpeaker {...{ speaker, speakers, actions }} onDone={() => setTask(null)} />}
      {task === 'remove' && (
        <div className="remove-speaker" role="group" aria-label="Remove">
          <p className="small">
            {counted(speaker.statements, 'statement')} of {speaker.name} will stand without a speaker. To give
            them to another, merge instead.
          </p>
          <Button onClick={() => actions.remove(speaker)}>Remove {speaker.name}</Button>
        </div>
      )}
      {task === 'split' && <SplitSpeaker speaker={speaker} actions={actions} onDone={() => setTask(null)} />}
    </section>
  )
}

function MergeSpeaker({ speaker, speakers, actions, onDone }: SpeakerDetailsProps & { onDone(): void }) {
  const [typed, setTyped] = useState('')
  const others = speakers.filter(({ id }) => id !== speaker.id)
  const known = others.map(({ id, name, role }) => ({ id, name, role, why: 'known' as const }))
  return (
    <>
      <ChoiceBox
        label="Merge into"
        value={typed}
        choices={speakerChoices(known, others, typed).filter(({ id }) => id !== null)}
        onType={setTyped}
        onChoose={(choice) => {
          if (choice?.id) actions.merge(speaker, { id: choice.id, name: choice.name })
          onDone()
        }}
        onCancel={onDone}
      />
      <p className="small muted">
        What {speaker.name} said moves there; the name becomes an alias, and the notes are added.
      </p>
    </>
  )
}
