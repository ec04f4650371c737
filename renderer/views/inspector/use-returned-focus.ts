import { useEffect, useRef, type RefObject } from 'react'
import { useEditRequest } from './edit-request.ts'

/**
 * Gives the focus back to the value whose field was closed by a key; a click elsewhere keeps it where it went, and a field that
 * was opened from the text gives it back to the text.
 */
export function useReturnedFocus(editing: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(editing)
  useEffect(() => {
    const isNowhere = document.activeElement === document.body
    const isOurs = useEditRequest.getState().origin === null
    if (wasEditing.current && !editing && isNowhere && isOurs) button.current?.focus()
    wasEditing.current = editing
  }, [editing])
  return button
}
