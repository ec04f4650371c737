import { useEffect, useRef, useState } from 'react'

interface NoteProps {
  label: string
  value: string
  onKeep(note: string): void
  /** True where a key has led here. */
  editing?: boolean
  onEditing?(editing: boolean): void
}

/** A note in Markdown, kept when the field is left, so that a note is one undo step. Esc brings back what was there. */
export function Note({ label, value, onKeep, editing = false, onEditing }: NoteProps) {
  const [typed, setTyped] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (editing) field.current?.focus()
  }, [editing])
  return (
    <textarea
      ref={field}
      className="note"
      aria-label={label}
      placeholder="Write a note"
      dir="auto"
      rows={Math.min(12, Math.max(2, typed.split('\n').length + typed.length / 44))}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        if (typed !== value) onKeep(typed)
        onEditing?.(false)
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
