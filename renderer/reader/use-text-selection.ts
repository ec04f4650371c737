import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { TYPING_FIELDS } from '../ui/typing-fields.ts'
import { placeInRows, type Row } from './rows.ts'
import { offsetOf, placeOf, SURFACE } from './text-dom.ts'

/** What is selected, in UTF-16 units of the document. Equal ends are a caret. */
export interface TextSelection {
  readonly anchor: number
  readonly focus: number
}

/**
 * The selection of one text, kept as offsets: the browser's own selection is lost when a field takes the focus, and it knows
 * only the rows that are in the page. What is selected by the program is shown as soon as its rows are there.
 */
export function useTextSelection(surface: RefObject<HTMLElement | null>, rows: readonly Row[]) {
  const [selection, setSelection] = useState<TextSelection | null>(null)
  /** As last put. Compared here, what the browser tells of a step that was made by a key does not render the text once more. */
  const known = useRef<TextSelection | null>(null)
  const wanted = useRef<TextSelection | null>(null)
  const pressed = useRef<TextSelection | null>(null)
  const held = useRef(false)

  const put = useCallback((next: TextSelection | null) => {
    known.current = next
    setSelection(next)
  }, [])

  useEffect(() => {
    const follow = () => {
      if (!surface.current || wanted.current) return
      const now = readSelection(surface.current)(known.current)
      if (now !== known.current) put(now)
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [surface, put])

  useLayoutEffect(() => {
    if (!surface.current || !wanted.current) return
    if (isTyping() || showSelection(surface.current, wanted.current)) wanted.current = null
  })

  const select = useCallback(
    (asked: TextSelection | null) => {
      const next = asked && {
        anchor: placeInRows(rows, asked.anchor),
        focus: placeInRows(rows, asked.focus),
      }
      wanted.current = next
      if (!next) getSelection()?.removeAllRanges()
      put(next)
    },
    [rows, put],
  )

  // The browser tells of a click some time after it: a key that is pressed at once must act on what was clicked.
  const latest = (): TextSelection | null =>
    wanted.current ?? (surface.current ? readSelection(surface.current)(selection) : selection)

  const press = () => {
    // What cannot be shown, as in furniture that is folded, gives way to the hand.
    wanted.current = null
    pressed.current = latest()
    held.current = true
    window.addEventListener('pointerup', () => (held.current = false), { once: true, capture: true })
  }
  const isPressing = () => held.current
  const isAsPressed = () => isSame(pressed.current, latest())

  const isShown = () => wanted.current === null

  return { selection, latest, isShown, select, press, isPressing, isAsPressed }
}

/**
 * From what was selected before: the offsets of the browser's selection, or that same one where it is elsewhere. In another text it
 * takes the words with it; the caret stays for who comes back.
 */
function readSelection(surface: HTMLElement) {
  return (before: TextSelection | null): TextSelection | null => {
    const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
    if (!anchorNode || !focusNode || anchorOffset === undefined || focusOffset === undefined) return before
    const anchor = offsetOf(surface, anchorNode, anchorOffset)
    const focus = offsetOf(surface, focusNode, focusOffset)
    if (anchor === null || focus === null)
      return isInAnotherText(surface, anchorNode) ? caretOf(before) : before
    const now = { anchor, focus }
    return isSame(before, now) ? before : now
  }
}

const caretOf = (selection: TextSelection | null): TextSelection | null =>
  selection && selection.anchor !== selection.focus
    ? { anchor: selection.focus, focus: selection.focus }
    : selection

const isSame = (a: TextSelection | null, b: TextSelection | null): boolean =>
  a?.anchor === b?.anchor && a?.focus === b?.focus

function isInAnotherText(surface: HTMLElement, node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement
  const other = element?.closest(`[${SURFACE}]`)
  return other !== null && other !== undefined && other !== surface
}

/**
 * Letters go where the browser's selection is, whatever has the focus: taken out of a field, what is typed there would be lost. The
 * text keeps its selection as offsets all the same.
 */
const isTyping = (): boolean => document.activeElement?.matches(TYPING_FIELDS) === true

function showSelection(surface: HTMLElement, { anchor, focus }: TextSelection): boolean {
  const from = placeOf(surface, anchor)
  const to = placeOf(surface, focus)
  if (!from || !to) return false
  getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
  return true
}
