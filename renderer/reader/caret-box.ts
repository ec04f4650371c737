import { placeOf, rectsOf } from './text-dom.ts'

export interface CaretBox {
  readonly left: number
  readonly top: number
  readonly height: number
}

/** Where the caret is painted, in pixels of the surface; null where its row is not in the page. */
export function caretBox(surface: HTMLElement, offset: number): CaretBox | null {
  const place = placeOf(surface, offset)
  if (!place) return null
  const { node, offset: at } = place
  const rightToLeft = node.parentElement !== null && getComputedStyle(node.parentElement).direction === 'rtl'
  const after = characterBox(node, at)
  const rect = after ?? characterBox(node, at - 1)
  if (!rect) return null
  const origin = surface.getBoundingClientRect()
  const isAtLeft = (after !== null) !== rightToLeft
  return {
    left: Math.round((isAtLeft ? rect.left : rect.right) - origin.left),
    top: Math.round(rect.top - origin.top),
    height: Math.round(rect.height),
  }
}

function characterBox(node: Text, at: number): DOMRect | null {
  if (at < 0 || at >= node.length) return null
  const range = new StaticRange({
    startContainer: node,
    startOffset: at,
    endContainer: node,
    endOffset: at + 1,
  })
  return rectsOf([range])[0] ?? null
}
