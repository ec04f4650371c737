import { placeOf, rectsOf } from './text-dom.ts'

export interface CaretBox {
  readonly left: number
  readonly top: number
  readonly height: number
}

/** Where the caret is painted, in pixels of the surface; null where its row is not in the page. */
export function caretBox(surface: HTMLElement, offset: number): CaretBox | null {
  const place = placeOf(surface, offset)
  const rect = place && caretRect(place.node, place.offset)
  if (!rect) return null
  const origin = surface.getBoundingClientRect()
  return {
    left: Math.round(rect.left - origin.left),
    top: Math.round(rect.top - origin.top),
    height: Math.round(rect.height),
  }
}

/**
 * The caret before the unit at `at` of a row's words, in viewport pixels and without width. The browser knows which way the letters
 * run there; where a line is wrapped it answers with the end of the upper one, and the caret stands at the beginning of the lower.
 */
export function caretRect(node: Text, at: number): DOMRect | null {
  const [here, after] = [boxOf(node, at, at), boxOf(node, at, at + 1)]
  if (here && !(after && after.top >= here.bottom)) return here
  const box = after ?? boxOf(node, at - 1, at)
  if (!box) return null
  const isAtLeft = (after !== null) !== runsToTheLeft(node)
  return new DOMRect(isAtLeft ? box.left : box.right, box.top, 0, box.height)
}

/** True where the row of these words runs from right to left. */
export function runsToTheLeft(node: Text): boolean {
  return node.parentElement !== null && getComputedStyle(node.parentElement).direction === 'rtl'
}

function boxOf(node: Text, start: number, end: number): DOMRect | null {
  if (start < 0 || end > node.length) return null
  const range = new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  })
  return rectsOf([range])[0] ?? null
}
