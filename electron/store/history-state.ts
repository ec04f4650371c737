import { z } from 'zod'
import type { Reader } from './connection.ts'
import { first } from './rows.ts'

/** Names the place in the history at which a workspace stands: another one after every step, undo and redo. */
export const historyState = (db: Reader): string =>
  first(db, z.object({ state: z.string() }), STATE)?.state ?? ''

const STATE = `SELECT concat_ws(' ', max(id), sum(undone), max(standing),
    (SELECT count(*) FROM history_image WHERE step = (SELECT max(id) FROM history))) AS state FROM history`
