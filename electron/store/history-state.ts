import { z } from 'zod'
import type { Reader } from './connection.ts'
import { lastDone } from './history-rows.ts'
import { first } from './rows.ts'

/** Names the place in the history at which a workspace stands: another one after every step, undo and redo. */
export function historyState(db: Reader): string {
  const done = lastDone(db)
  const id = done?.id ?? 0
  const rest = first(db, z.object({ state: z.string() }), STATE, id, id)?.state ?? ''
  return [done?.id, done?.standing, rest].join(' ')
}

/** When the last step was made tells it from one that was undone and whose number it took. */
const STATE = `SELECT concat_ws(' ', (SELECT at FROM history WHERE id = ?), (SELECT count(*) FROM history_image WHERE step = ?),
  (SELECT count(*) FROM history WHERE undone = 1)) AS state`
