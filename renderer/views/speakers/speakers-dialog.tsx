import { Search } from 'lucide-react'
import { useState } from 'react'
import type { Speaker } from '../../../shared/model/speaker.ts'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useChosenSpeaker } from '../../state/speakers.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { isNewName, speakersNamed } from './named.ts'
import { SpeakerDetails } from './speaker-details.tsx'
import './speakers.css'
import { useSpeakerActions } from './use-speaker-actions.ts'

/** Who is known to speak: names, aliases, roles and sides; merging two that are one, and splitting one that is two. */
export function SpeakersDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const speakers = useCall('speakers.list', {}).data
  const chosen = useChosenSpeaker((state) => state.chosen)
  const actions = useSpeakerActions()
  const [typed, setTyped] = useState('')
  const shown = speakersNamed(speakers ?? [], typed)
  const speaker = speakers?.find(({ id }) => id === chosen) ?? shown[0]
  return (
    <ModalFrame label="Speakers" className="speakers-dialog" onClose={close}>
      <div className="dialog-head">
        <h2>Speakers</h2>
        <span className="muted">{speakers?.length ?? ''}</span>
      </div>
      <div className="speakers-body">
        <div className="speakers-list">
          <Field
            icon={Search}
            label="Filter speakers"
            placeholder="Name, alias, role or side"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <SpeakerList speakers={shown} current={speaker} />
          {isNewName(speakers ?? [], typed) && (
            <Button
              onClick={() => {
                actions.create(typed.trim())
                setTyped('')
              }}
            >
              New speaker “{typed.trim()}”
            </Button>
          )}
        </div>
        {speaker === undefined ? (
          <p className="speaker-details muted">
            No speaker is known yet. One is made when a statement is marked; or type a name to add one.
          </p>
        ) : (
          <SpeakerDetails key={speaker.id} speaker={speaker} speakers={speakers ?? []} actions={actions} />
        )}
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}

function SpeakerList({ speakers, current }: { speakers: readonly Speaker[]; current: Speaker | undefined }) {
  if (speakers.length === 0) return <p className="muted small">Nobody has this name, alias, role or side.</p>
  return (
    <ul aria-label="Speakers">
      {speakers.map(({ id, name, role, statements }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={id === current?.id}
            onClick={() => useChosenSpeaker.setState({ chosen: id })}
          >
            <span className="ellipsis" dir="auto">
              {name}
              {role !== '' && <span className="muted"> {role}</span>}
            </span>
            <span className="muted">{statements}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
