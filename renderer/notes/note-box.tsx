import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { tell } from '../state/notices.ts'
import { useAfterPress } from '../ui/use-after-press.ts'

interface NoteBoxProps {
  label: string
  value: string
  /** True where it was opened to be written in; false for the empty box that waits. */
  focused: boolean
  onKeep(note: string): void
  onOpen(): void
  onLeave(): void
}

/** Where a note is typed. Leaving it, or Ctrl+Enter, keeps what is typed as one undo step; Esc brings back what was there. */
export function NoteBox({ label, value, focused, onKeep, onOpen, onLeave }: NoteBoxProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState(value)
  const afterPress = useAfterPress()
  /** What the note was when the writing began. */
  const before = useRef(value)
  useEffect(() => {
    if (focused) field.current?.focus()
  }, [focused])

  const keep = (text: string) => {
    if (text === before.current || text === value) return
    onKeep(text)
    if (value !== before.current)
      tell('The note was changed elsewhere meanwhile. Yours is kept now; the history has the other.')
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') {
      // Where nothing was typed there is nothing to leave: a dialog around it hears the key.
      if (event.currentTarget.value !== before.current) event.stopPropagation()
      event.currentTarget.value = before.current
      setTyped(before.current)
    } else if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.currentTarget.blur()
  }
  return (
    <textarea
      ref={field}
      className="note"
      aria-label={label}
      placeholder="Write here, in Markdown"
      title="Markdown. Ctrl Enter keeps, Esc leaves"
      dir="auto"
      rows={Math.min(12, Math.max(2, typed.split('\n').length + typed.length / 44))}
      value={typed}
      onFocus={() => {
        before.current = value
      }}
      onChange={({ target }) => {
        setTyped(target.value)
        // Not when it gets the focus: a dialog gives it back to a box that was left by a key.
        if (!focused) onOpen()
      }}
      onBlur={({ target }) => {
        keep(target.value)
        afterPress(onLeave)
      }}
      onKeyDown={press}
    />
  )
}
