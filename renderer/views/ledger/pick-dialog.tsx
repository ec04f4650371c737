import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import type { Choice } from '../quick-tag/choices.ts'
import './pick-dialog.css'

interface PickDialogProps {
  title: string
  /** What is about to be moved or merged. */
  subject: string
  label: string
  choices(typed: string): Choice[]
  /** True while not all is known that can be chosen. */
  pending: boolean
  onChoose(choice: Choice): void
  onClose(): void
}

/** Asks for one of a list. */
export function PickDialog({ title, subject, label, choices, pending, onChoose, onClose }: PickDialogProps) {
  const [typed, setTyped] = useState('')
  return (
    <ModalFrame label={title} className="pick-dialog" onClose={onClose}>
      <div className="dialog-head">
        <h2>{title}</h2>
      </div>
      <div className="dialog-body">
        <p className="pick-subject" dir="auto">
          {subject}
        </p>
        <ChoiceBox
          label={label}
          value={typed}
          choices={choices(typed)}
          pending={pending}
          onType={setTyped}
          onChoose={(choice) => {
            if (choice === null) return
            onClose()
            onChoose(choice)
          }}
          onCancel={onClose}
        />
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <Button onClick={onClose} keys="Escape">
          Cancel
        </Button>
      </div>
    </ModalFrame>
  )
}
