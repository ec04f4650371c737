import type { DragEvent } from 'react'
import type { Id } from '../../../shared/model/identity.ts'

/** What is dragged over the ledger; the data is the id. */
export const DRAGGED_PROPOSITION = 'application/x-gainsay-proposition'
/** The data is the proposition under which they stand, empty where there is none, and their ids, each behind a blank. */
const DRAGGED_STATEMENTS = 'application/x-gainsay-statements'

interface Dragged {
  statements: readonly Id[]
  from: Id | null
}

export function dragStatements({ dataTransfer }: DragEvent, { statements, from }: Dragged): void {
  dataTransfer.setData(DRAGGED_STATEMENTS, [from ?? '', ...statements].join(' '))
  dataTransfer.effectAllowed = 'move'
}

/** The statements that are dropped, null where something else is. */
export function droppedStatements({ dataTransfer }: DragEvent): Dragged | null {
  const [from = '', ...statements] = dataTransfer.getData(DRAGGED_STATEMENTS).split(' ')
  return statements.length === 0 ? null : { statements, from: from === '' ? null : from }
}

/** What a drop on a row would do: put a proposition before or after it, or put what is dragged under it. */
export type DropPlace = 'before' | 'after' | 'into'

/** The upper and lower quarter of a row take a proposition between rows; the middle, and any statement, goes into it. */
export function dropPlace(event: DragEvent<HTMLElement>): DropPlace | null {
  const { types } = event.dataTransfer
  if (types.includes(DRAGGED_STATEMENTS)) return 'into'
  if (!types.includes(DRAGGED_PROPOSITION)) return null
  const { top, height } = event.currentTarget.getBoundingClientRect()
  const share = (event.clientY - top) / height
  if (share < 0.25) return 'before'
  return share > 0.75 ? 'after' : 'into'
}
