import { stepByWord, type CaretStep } from './caret-steps.ts'
import { offsetOf, placeOf } from './text-dom.ts'
import type { TextSelection } from './use-text-selection.ts'

/**
 * Where the moving end of the selection comes to stand after a step. Words are counted in the text; characters and lines are
 * left to the browser, which knows how the text is laid out and which way it runs.
 */
export function moveCaret(
  surface: HTMLElement,
  text: string,
  from: TextSelection,
  step: CaretStep,
  language: string | null,
): number | null {
  if (step.by === 'documentboundary') return step.direction === 'forward' ? text.length : 0
  const place = placeOf(surface, from.focus)
  if (!place) return null
  if (step.by === 'word') {
    const row = place.node.parentElement
    const rightToLeft = row !== null && getComputedStyle(row).direction === 'rtl'
    return stepByWord(text, from.focus, step, rightToLeft, language)
  }
  const selection = getSelection()
  const anchor = placeOf(surface, from.anchor) ?? place
  selection?.setBaseAndExtent(anchor.node, anchor.offset, place.node, place.offset)
  selection?.modify(step.extend ? 'extend' : 'move', step.direction, step.by)
  if (!selection?.focusNode) return null
  return offsetOf(surface, selection.focusNode, selection.focusOffset)
}
