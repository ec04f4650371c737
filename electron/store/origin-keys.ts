import { z } from 'zod'
import type { Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { all } from './rows.ts'
import { ORIGIN } from './wording.ts'

const originRow = z.object({ id: z.string(), origin: z.string() })

/** By statement, what tells its origin from others: the same for two that are one report. */
export function originKeys(db: Reader): Map<Id, string> {
  const rows = all(db, originRow, `SELECT s.id, ${ORIGIN} AS origin FROM statement AS s`)
  return new Map(rows.map(({ id, origin }) => [id, origin]))
}
