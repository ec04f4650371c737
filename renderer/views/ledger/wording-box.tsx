import { useState } from 'react'
import { NAME_LIMIT } from '../../../shared/model/limits.ts'

interface WordingBoxProps {
  label: string
  value: string
  placeholder?: string
  onKeep(text: string): void
  /** `byKey`: the person is still here, so the focus has to go somewhere. */
  onDone(byKey: boolean): void
}

/** Where the sentence of a proposition is typed. Enter keeps it, Esc or leaving the field does not. */
export function WordingBox({ label, value, placeholder, onKeep, onDone }: WordingBoxProps) {
  const [typed, setTyped] = useState(value)
  const keep = () => {
    if (typed.trim() === '') return
    if (typed !== value) onKeep(typed.trim())
    onDone(true)
  }
  return (
    <textarea
      className="wording-box"
      aria-label={label}
      placeholder={placeholder}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a click or a key, to be typed in
      autoFocus
      dir="auto"
      rows={2}
      maxLength={NAME_LIMIT}
      value={typed}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value.replace(/\s*\n\s*/gu, ' '))}
      onBlur={() => onDone(false)}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        event.stopPropagation()
        if (event.key === 'Enter') keep()
        else if (event.key === 'Escape') onDone(true)
        else return
        event.preventDefault()
      }}
    />
  )
}
