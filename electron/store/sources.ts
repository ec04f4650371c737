import { z } from 'zod'
import { id, type Id } from '../../shared/model/identity.ts'
import type { Reader } from './connection.ts'
import { all, flag } from './rows.ts'

/** A document of which it is known where its file lies, and of when what was read of it is. */
export interface Sourced {
  readonly id: Id
  readonly title: string
  readonly source: string
  readonly sourceAt: string | null
  readonly removed: boolean
}

/** Those that were removed too, for their files may still lie there. */
export const listSources = (db: Reader): Sourced[] =>
  all(
    db,
    row,
    'SELECT id, title, source, sourceAt, removed FROM document WHERE source IS NOT NULL ORDER BY rowid',
  )

const row = z.object({
  id,
  title: z.string(),
  source: z.string(),
  sourceAt: z.string().nullable(),
  removed: flag,
})
