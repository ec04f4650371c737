import { z } from 'zod'
import type { Reader } from './connection.ts'
import { first } from './rows.ts'

/** The highest number that a statement has or had; 0 in a workspace that never held one. What went is remembered by a trigger. */
export const lastNumber = (db: Reader): number => first(db, numberRow, HIGHEST)?.number ?? 0

const HIGHEST = `SELECT max(CAST(value AS INTEGER), coalesce((SELECT max(number) FROM statement), 0)) AS number
  FROM meta WHERE key = 'lastStatementNumber'`

const numberRow = z.object({ number: z.number() })
