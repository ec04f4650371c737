/** Which way a key moves the caret, and by how much. */
export interface CaretStep {
  readonly direction: 'left' | 'right' | 'forward' | 'backward'
  readonly by: 'character' | 'word' | 'line' | 'lineboundary' | 'documentboundary'
  readonly extend: boolean
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * The step that a key press asks for, or null. Shift extends by whole words, as marking is done in words; Ctrl (or Cmd) moves
 * by word or to an end of the document.
 */
export function caretStep({ key, shiftKey: extend, ctrlKey, metaKey, altKey }: Key): CaretStep | null {
  if (altKey) return null
  const far = ctrlKey || metaKey
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const direction = key === 'ArrowLeft' ? 'left' : 'right'
    return { direction, by: extend || far ? 'word' : 'character', extend }
  }
  const direction = key === 'ArrowUp' || key === 'Home' ? 'backward' : 'forward'
  if (key === 'ArrowUp' || key === 'ArrowDown') return far ? null : { direction, by: 'line', extend }
  if (key === 'Home' || key === 'End') {
    return { direction, by: far ? 'documentboundary' : 'lineboundary', extend }
  }
  return null
}

/** The way in which a key turns the page, or null. */
export function pageStep({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): 1 | -1 | null {
  if (shiftKey || ctrlKey || metaKey || altKey) return null
  if (key === 'PageDown') return 1
  return key === 'PageUp' ? -1 : null
}

/** True where a step goes on in the text. `left` does in one that runs from right to left. */
export function goesForward({ direction }: Pick<CaretStep, 'direction'>, rightToLeft: boolean): boolean {
  return direction === 'forward' || direction === (rightToLeft ? 'left' : 'right')
}
