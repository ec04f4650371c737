import { EditBox, type EditBoxProps } from './edit-box.tsx'
import { useReturnedFocus } from './use-returned-focus.ts'

interface EditableProps extends Omit<EditBoxProps, 'onDone'> {
  /** How it is shown; the value itself, or "none", where this is left out. */
  shown?: string | undefined
  editing: boolean
  onEditing(editing: boolean): void
}

/** A value with a dotted line under it that is edited where it stands. Enter keeps, Esc leaves. */
export function Editable({ shown, editing, onEditing, ...field }: EditableProps) {
  const { label, value } = field
  const button = useReturnedFocus(editing)
  if (editing) return <EditBox {...field} onDone={() => onEditing(false)} />
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
