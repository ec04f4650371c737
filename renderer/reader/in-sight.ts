import { caretRect } from './caret-box.ts'
import { firstBelow } from './lines.ts'
import { rowIndexAt, type Row } from './rows.ts'
import { mountedRows, placeOf } from './text-dom.ts'

/** True where the caret at the offset can be seen in the window. */
export function isInSight(surface: HTMLElement, window: HTMLElement, offset: number): boolean {
  const place = placeOf(surface, offset)
  const rect = place && caretRect(place.node, place.offset)
  if (!rect) return false
  const { top, bottom } = window.getBoundingClientRect()
  return rect.bottom > top && rect.top < bottom
}

/**
 * The offset at which the first whole line in the window begins: of the article, or of furniture where no other is to be seen. Null
 * before rows are in the page.
 */
export function firstInSight(surface: HTMLElement, window: HTMLElement, rows: readonly Row[]): number | null {
  const { top, bottom } = window.getBoundingClientRect()
  const offsets = mountedRows(surface).flatMap(({ start, node, element }) => {
    const box = element.getBoundingClientRect()
    if (box.bottom <= top || box.top >= bottom) return []
    const at = firstBelow(node, top + (caretRect(node, 0)?.height ?? 0) / 2)
    return at > node.length ? [] : [start + at]
  })
  const isArticle = (offset: number) => rows[rowIndexAt(rows, offset)]?.kind !== 'furniture'
  return offsets.find(isArticle) ?? offsets[0] ?? null
}
