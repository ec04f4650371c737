import { useState, type FormEvent } from 'react'
import { useWorkspace } from '../../app/use-workspace.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'

/** Asks for the name of a new workspace. */
export function NewWorkspaceDialog() {
  const close = useShell((shell) => shell.closeDialog)
  const { create } = useWorkspace()
  const [name, setName] = useState('')
  const ready = name.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    create(name.trim())
    close()
  }
  return (
    <ModalFrame label="New workspace" className="new-workspace" onClose={close}>
      <form onSubmit={submit}>
        <div className="dialog-head">
          <h2>New workspace</h2>
        </div>
        <div className="dialog-body">
          <Field
            label="Name"
            placeholder="Name, such as “korrin dam”"
            autoFocus
            value={name}
            maxLength={120}
            onChange={(e) => setName(e.target.value)}
          />
          <p className="small muted">The workspace that is open now is kept as it is.</p>
        </div>
        <div className="dialog-foot">
          <span className="grow" />
          <Button onClick={close} keys="Escape">
            Cancel
          </Button>
          <button type="submit" className="button primary" disabled={!ready}>
            Create
          </button>
        </div>
      </form>
    </ModalFrame>
  )
}
