import { useEffect, useRef, type RefObject } from 'react'

/** Gives the focus back to the value whose field was closed by a key; a click elsewhere keeps it where it went. */
export function useReturnedFocus(editing: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(editing)
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return button
}
