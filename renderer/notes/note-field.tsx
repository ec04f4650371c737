import { Pencil } from 'lucide-react'
import { useState, type MouseEvent } from 'react'
import { useConnection } from '../client/hooks.ts'
import { Icon } from '../ui/icon.tsx'
import { useReturnedFocus } from '../views/inspector/use-returned-focus.ts'
import { Markdown } from './markdown.tsx'
import { NoteBox } from './note-box.tsx'
import './notes.css'

interface NoteFieldProps {
  label: string
  value: string
  onKeep(note: string): void
  /** True where a key has led here. */
  editing?: boolean
  onEditing?(editing: boolean): void
}

/**
 * A note in Markdown: shown as it is meant, written as it is typed. A click or its button opens it. Its React key is the id of the
 * thing that the note is on.
 */
export function NoteField({ label, value, onKeep, editing = false, onEditing }: NoteFieldProps) {
  const { host } = useConnection()
  const [opened, setOpened] = useState(false)
  const writing = opened || editing
  // The first words of a note stay in their box until they are kept: the focus goes back when the box does.
  const inBox = writing || value === ''
  const button = useReturnedFocus(inBox)
  const leave = () => {
    setOpened(false)
    onEditing?.(false)
  }
  if (inBox)
    return (
      <NoteBox
        {...{ label, value, onKeep }}
        focused={writing}
        onOpen={() => setOpened(true)}
        onLeave={leave}
      />
    )

  const click = ({ target }: MouseEvent) => {
    const onLink = target instanceof Element && target.closest('a') !== null
    if (!onLink && getSelection()?.isCollapsed !== false) setOpened(true)
  }
  return (
    <div className="note shown-note" role="group" aria-label={label} dir="auto" onClick={click}>
      <button
        ref={button}
        type="button"
        className="icon-button note-edit"
        aria-label={`Edit: ${label}`}
        title="Edit"
        onClick={() => setOpened(true)}
      >
        <Icon icon={Pencil} />
      </button>
      <Markdown text={value} follow={!host.desktop} />
    </div>
  )
}
