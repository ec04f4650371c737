import { useState } from 'react'
import { useAfterPress } from '../../ui/use-after-press.ts'
import { useReturnedFocus } from './use-returned-focus.ts'
import { ChoiceBox } from '../quick-tag/choice-box.tsx'
import type { Choice } from '../quick-tag/choices.ts'

interface EditableChoiceProps {
  label: string
  shown: string | undefined
  choices(typed: string): Choice[]
  /** True while not all is known that can be chosen. */
  pending: boolean
  editing: boolean
  onEditing(editing: boolean): void
  /** Null where the field was emptied. */
  onChoose(choice: Choice | null): void
}

/** A value with a dotted line under it, which is chosen from a list where it stands. */
export function EditableChoice({ shown, editing, onEditing, ...choice }: EditableChoiceProps) {
  const button = useReturnedFocus(editing)
  if (editing) return <OpenChoice {...choice} shown={shown} onDone={() => onEditing(false)} />
  return (
    <button
      ref={button}
      type="button"
      className="editable"
      aria-label={`${choice.label}: ${shown ?? 'none'}. Edit`}
      dir="auto"
      onClick={() => onEditing(true)}
    >
      {shown ?? <span className="muted">none</span>}
    </button>
  )
}

interface OpenChoiceProps extends Omit<EditableChoiceProps, 'editing' | 'onEditing'> {
  onDone(): void
}

function OpenChoice({ label, shown, choices, pending, onChoose, onDone }: OpenChoiceProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const afterPress = useAfterPress()
  return (
    <div
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) afterPress(onDone)
      }}
    >
      <ChoiceBox
        label={label}
        value={typed ?? shown ?? ''}
        guessed={typed === null}
        pending={pending}
        floating
        choices={shown === undefined ? choices(typed ?? '') : [...choices(typed ?? ''), ...none(typed)]}
        onType={setTyped}
        onChoose={(choice) => {
          if (typed === '' || choice?.key === NONE.key) onChoose(null)
          else if (choice && (typed !== null || shown === undefined || choice.name !== shown))
            onChoose(choice)
          onDone()
        }}
        onCancel={onDone}
      />
    </div>
  )
}

/** The last row takes the value away, for a hand on the mouse; an emptied field does the same. */
const NONE: Choice = { key: 'none', id: null, name: 'none', why: '', detail: 'take away' }

const none = (typed: string | null): Choice[] =>
  NONE.name.startsWith((typed ?? '').trim().toLowerCase()) ? [NONE] : []
