import { useState } from 'react'
import { useAfterPress } from '../../ui/use-after-press.ts'

export interface EditBoxProps {
  label: string
  /** What is edited. */
  value: string
  /** Says what is wrong with a value, or null. */
  check?(value: string): string | null
  /** Says how a value is understood where that is not plain, or null. */
  hint?(value: string): string | null
  /** True where the value may be taken away. */
  clearable?: boolean
  onKeep(value: string): void
  onDone(): void
}

const nothing = () => null

/** One line that is typed in: Enter and leaving it keep what is right, Esc leaves what was. */
export function EditBox({
  label,
  value,
  check = nothing,
  hint = nothing,
  clearable = false,
  onKeep,
  onDone,
}: EditBoxProps) {
  const [typed, setTyped] = useState(value)
  const afterPress = useAfterPress()
  const problem = check(typed)
  const understood = problem === null ? hint(typed) : null
  const keep = () => {
    if (problem === null && typed !== value) onKeep(typed)
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
        onBlur={() => {
          keep()
          afterPress(onDone)
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Escape') setTyped(value)
          else if (event.key !== 'Enter') return
          else keep()
          if (event.key === 'Escape' || problem === null) onDone()
          event.preventDefault()
          event.stopPropagation()
        }}
      />
      {clearable && value !== '' && (
        <button
          type="button"
          className="editable small"
          aria-label={`${label}: take away`}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            onKeep('')
            onDone()
          }}
        >
          take away
        </button>
      )}
      {problem !== null && (
        <p className="problem small" role="alert">
          {problem}
        </p>
      )}
      {understood !== null && (
        <p className="small muted" role="status">
          {understood}
        </p>
      )}
    </>
  )
}
