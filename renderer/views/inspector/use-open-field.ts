import { useEffect, useState } from 'react'
import { useEditRequest, type InspectorField } from './edit-request.ts'

export type OpenField = InspectorField | 'cue'

/** What a field needs to be opened and closed by others than itself. */
export interface Opener {
  editing: boolean
  onEditing(editing: boolean): void
}

/**
 * Which field is open: by a click here, or by a key pressed in the text. In the second case the text has the focus again when
 * the field is closed, so that reading goes on where it was.
 */
export function useOpenField(): (field: OpenField) => Opener {
  const asked = useEditRequest((request) => request.field)
  const [clicked, setClicked] = useState<OpenField | null>(null)
  useEffect(() => {
    const { origin } = useEditRequest.getState()
    if (asked !== null || origin === null) return
    useEditRequest.setState({ origin: null })
    // A click elsewhere has put it where the person wants it.
    const isNowhere = document.activeElement === document.body
    if (isNowhere && origin instanceof HTMLElement) origin.focus({ preventScroll: true })
  }, [asked])
  useEffect(() => () => useEditRequest.getState().taken(), [])
  return (field) => ({
    editing: (asked ?? clicked) === field,
    onEditing: (editing) => {
      useEditRequest.getState().taken()
      setClicked(editing ? field : null)
    },
  })
}
