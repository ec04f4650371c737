import { useState } from 'react'
import { useCall, useMutationCall } from '../client/hooks.ts'
import { useShell } from '../state/shell.ts'
import { Button } from '../ui/button.tsx'
import { ModalFrame } from '../ui/modal-frame.tsx'
import { NoteField } from './note-field.tsx'

/** The note on the workspace as a whole: what it is for, how it is marked. */
export function WorkspaceNoteDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const name = useCall('workspace.info', {}).data?.name ?? ''
  const note = useCall('workspace.note', {}).data?.note
  const [writing, setWriting] = useState(true)
  const write = useMutationCall('workspace.writeNote').mutate
  return (
    <ModalFrame label="Note on the workspace" className="workspace-note" onClose={close}>
      <div className="dialog-head">
        <h2>Note on the workspace</h2>
        <span className="muted ellipsis">{name}</span>
      </div>
      <div className="dialog-body">
        {note !== undefined && (
          <NoteField
            label="Note on the workspace"
            value={note}
            onKeep={(text) => write({ note: text })}
            editing={writing && note === ''}
            onEditing={setWriting}
          />
        )}
        <p className="small muted">
          What this workspace is for, how you mark, what is left to do. It stands at the head of exports of
          everything.
        </p>
      </div>
      <div className="dialog-foot">
        <span className="grow muted small">Markdown. Kept when you leave the field.</span>
        <Button look="primary" keys="Escape" onClick={close}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
