import { useRef, useState } from 'react'
import { useCall } from '../../client/hooks.ts'
import { useShell } from '../../state/shell.ts'
import { useChosenSpeaker } from '../../state/speakers.ts'
import { Button } from '../../ui/button.tsx'
import { FilterField } from '../../ui/filter-field.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { isNewName, speakersNamed } from './named.ts'
import { SpeakerDetails } from './speaker-details.tsx'
import { SpeakerList } from './speaker-list.tsx'
import './speakers.css'
import { useSpeakerActions } from './use-speaker-actions.ts'

/** Who is known to speak: names, aliases, roles and sides; merging two that are one, and splitting one that is two. */
export function SpeakersDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const speakers = useCall('speakers.list', {}).data
  const chosen = useChosenSpeaker((state) => state.chosen)
  const actions = useSpeakerActions()
  const list = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const shown = speakersNamed(speakers ?? [], typed)
  const isNew = isNewName(speakers ?? [], typed)
  const add = () => {
    if (!isNew) return
    actions.create(typed.trim())
    setTyped('')
  }
  const speaker = speakers?.find(({ id }) => id === chosen) ?? shown[0]
  return (
    <ModalFrame label="Speakers" className="speakers-dialog" onClose={close}>
      <div className="dialog-head">
        <h2>Speakers</h2>
        <span className="muted">{speakers?.length ?? ''}</span>
      </div>
      <div className="speakers-body">
        <div className="speakers-list">
          <FilterField
            label="Filter speakers"
            autoFocus
            placeholder="Find, or name a new one"
            value={typed}
            onType={setTyped}
            onLeave={(key) => {
              if (shown.length > 0) list.current?.focus()
              else if (key === 'Enter') add()
            }}
          />
          {shown.length > 0 && (
            <SpeakerList
              speakers={shown}
              chosen={speaker?.id}
              listRef={list}
              onChoose={(id) => useChosenSpeaker.setState({ chosen: id })}
            />
          )}
          {speakers !== undefined && speakers.length > 0 && shown.length === 0 && (
            <p className="muted small">
              Nobody has this name, alias, role or side.{' '}
              <Button onClick={() => setTyped('')}>Show all</Button>
            </p>
          )}
          {isNew && (
            <Button onClick={add} {...(shown.length === 0 ? { keys: 'Enter' } : {})}>
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
        <Button look="primary" keys="Escape" onClick={close}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
