import { useState } from 'react'

interface NoteProps {
  label: string
  value: string
  onKeep(note: string): void
}

/** A note in Markdown, kept when the field is left, so that a note is one undo step. Esc brings back what was there. */
export function Note({ label, value, onKeep }: NoteProps) {
  const [typed, setTyped] = useState(value)
  return (
    <textarea
      className="note"
      aria-label={label}
      placeholder="Write a note"
      dir="auto"
      rows={Math.min(12, Math.max(2, typed.split('\n').length + typed.length / 44))}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (typed !== value) onKeep(typed)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          setTyped(value)
          event.stopPropagation()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          event.currentTarget.blur()
        }
      }}
    />
  )
}
