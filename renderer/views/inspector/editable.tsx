import { useState } from 'react'
import { useReturnedFocus } from './use-returned-focus.ts'

interface EditableProps {
  label: string
  /** What is edited. */
  value: string
  /** How it is shown; the value itself, or "none", where this is left out. */
  shown?: string | undefined
  /** Says what is wrong with a value, or null. */
  check?(value: string): string | null
  editing: boolean
  onEditing(editing: boolean): void
  onKeep(value: string): void
}

/** A value with a dotted line under it that is edited where it stands. Enter keeps, Esc leaves. */
export function Editable({ label, value, shown, check, editing, onEditing, onKeep }: EditableProps) {
  const button = useReturnedFocus(editing)
  if (editing)
    return <EditBox {...{ label, value, onKeep }} check={check ?? noCheck} onDone={() => onEditing(false)} />
  return (
    <button
      ref={button}
      type="button"
      className="editable"
      aria-label={`${label}: ${(shown ?? value) || 'none'}. Edit`}
      onClick={() => onEditing(true)}
    >
      {shown ?? (value === '' ? <span className="muted">none</span> : value)}
    </button>
  )
}

const noCheck = () => null

interface EditBoxProps extends Pick<EditableProps, 'label' | 'value' | 'onKeep'> {
  check(value: string): string | null
  onDone(): void
}

function EditBox({ label, value, check, onKeep, onDone }: EditBoxProps) {
  const [typed, setTyped] = useState(value)
  const problem = check(typed)
  const keep = () => {
    if (problem !== null) return
    if (typed !== value) onKeep(typed)
    onDone()
  }
  return (
    <>
      <input
        className="edit-box"
        aria-label={label}
        aria-invalid={problem !== null}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a click or a key, to be typed in
        autoFocus
        dir="auto"
        value={typed}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => (problem === null ? keep() : onDone())}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter') keep()
          else if (event.key === 'Escape') {
            setTyped(value)
            onDone()
          } else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {problem !== null && (
        <p className="problem small" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}
