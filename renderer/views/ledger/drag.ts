import type { DragEvent } from 'react'

/** What is dragged over the ledger; the data is the id. */
export const DRAGGED_PROPOSITION = 'application/x-gainsay-proposition'
export const DRAGGED_STATEMENT = 'application/x-gainsay-statement'

/** What a drop on a row would do: put a proposition before or after it, or put what is dragged under it. */
export type DropPlace = 'before' | 'after' | 'into'

/** The upper and lower quarter of a row take a proposition between rows; the middle, and any statement, goes into it. */
export function dropPlace(event: DragEvent<HTMLElement>): DropPlace | null {
  const { types } = event.dataTransfer
  if (types.includes(DRAGGED_STATEMENT)) return 'into'
  if (!types.includes(DRAGGED_PROPOSITION)) return null
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const share = (event.clientY - top) / height
  if (share < 0.25) return 'before'
  return share > 0.75 ? 'after' : 'into'
}
