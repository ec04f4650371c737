import type { Span } from './span.ts'

/** A place in the document that the browser understands. */
export interface DomPlace {
  readonly node: Text
  readonly offset: number
}

/** Marks the element that holds the rows of one text. Each row has its start in `data-row` and one text node with its words. */
export const SURFACE = 'data-text-surface'

/** The text nodes of the rows that are in the page now, with their start, in text order. */
export function mountedRows(surface: HTMLElement): { start: number; node: Text; element: HTMLElement }[] {
  return Array.from(surface.querySelectorAll<HTMLElement>('[data-row]'), (element) => ({
    element,
    start: rowStart(element),
    node: element.firstChild,
  })).filter((row): row is { start: number; node: Text; element: HTMLElement } => row.node instanceof Text)
}

/** The text node at the offset, or null where its row is not in the page. Between two rows: the end of the first. */
export function placeOf(surface: HTMLElement, offset: number): DomPlace | null {
  for (const { start, node } of mountedRows(surface)) {
    if (offset >= start && offset <= start + node.length) return { node, offset: offset - start }
  }
  return null
}

/** The offset that a place of the browser stands for, or null where it lies outside the text. */
export function offsetOf(surface: HTMLElement, node: Node, offset: number): number | null {
  if (!surface.contains(node)) return null
  if (node instanceof Text) {
    const row = node.parentElement
    return row?.hasAttribute('data-row') === true ? rowStart(row) + offset : null
  }
  if (node instanceof HTMLElement && node.hasAttribute('data-row')) {
    return rowStart(node) + (offset === 0 ? 0 : (node.textContent?.length ?? 0))
  }
  const next = node.childNodes[offset]
  return next instanceof HTMLElement && next.hasAttribute('data-row') ? rowStart(next) : null
}

/** The parts of a span that are in the page, one for each row. */
export function rangesOf(surface: HTMLElement, span: Span): StaticRange[] {
  return rangesIn(mountedRows(surface), span)
}

/** As `rangesOf`, for many spans over rows that were looked up once. */
export function rangesIn(rows: ReturnType<typeof mountedRows>, span: Span): StaticRange[] {
  const ranges: StaticRange[] = []
  for (const { start, node } of rows) {
    const from = Math.max(0, span.start - start)
    const to = Math.min(node.length, span.end - start)
    if (from < to) {
      ranges.push(
        new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
      )
    }
  }
  return ranges
}

/** One for all: until it is swept up, each live range has every row that leaves the page ask whether it lies in it. */
const asking = new Range()

/** Where a span stands on screen: one rectangle for each line, in viewport pixels. Empty where it is not in the page. */
export function rectsOf(ranges: readonly StaticRange[]): DOMRect[] {
  const rects = ranges.flatMap((range) => {
    asking.setStart(range.startContainer, range.startOffset)
    asking.setEnd(range.endContainer, range.endOffset)
    return Array.from(asking.getClientRects())
  })
  asking.setEnd(document, 0)
  return rects
}

/** The offset of the caret nearest to a point of the viewport. */
export function offsetAtPoint(surface: HTMLElement, x: number, y: number): number | null {
  const caret = document.caretPositionFromPoint(x, y)
  return caret ? offsetOf(surface, caret.offsetNode, caret.offset) : null
}

/** The offset of the character that is painted at a point, or null where there is only paper. */
export function characterAtPoint(surface: HTMLElement, x: number, y: number): number | null {
  const caret = offsetAtPoint(surface, x, y)
  if (caret === null) return null
  for (const start of [caret, caret - 1]) {
    const rects = rectsOf(rangesOf(surface, { start, end: start + 1 }))
    if (rects.some((r) => x >= r.left && x <= r.right && y >= r.top - 4 && y <= r.bottom + 8)) return start
  }
  return null
}

const rowStart = (row: HTMLElement): number => Number(row.dataset['row'])
