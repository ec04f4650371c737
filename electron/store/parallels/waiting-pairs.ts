import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, first, run } from '../rows.ts'

/** Two documents, by their numbers, that may hold a parallel and were not aligned yet. */
export interface WaitingPair {
  readonly left: number
  readonly right: number
}

const pair = z.object({ left: z.number(), right: z.number() })

/** Lets a pair wait; those of documents that are in one family already come `later`. */
export function letWait(db: Writer, { left, right }: WaitingPair, later: boolean): void {
  run(db, 'INSERT OR REPLACE INTO waiting_pair VALUES (?, ?, ?)', left, right, Number(later))
}

export const nextWaiting = (db: Reader, limit: number): WaitingPair[] =>
  all(db, pair, 'SELECT "left", "right" FROM waiting_pair ORDER BY later, "left", "right" LIMIT ?', limit)

export const dropWaiting = (db: Writer, { left, right }: WaitingPair): void =>
  void run(db, 'DELETE FROM waiting_pair WHERE "left" = ? AND "right" = ?', left, right)

/** Forgets the pairs of a document that is gone. */
export function dropWaitingOf(db: Writer, number: number): void {
  run(db, 'DELETE FROM waiting_pair WHERE "left" = ?', number)
  run(db, 'DELETE FROM waiting_pair WHERE "right" = ?', number)
}

export const countWaiting = (db: Reader): number =>
  first(db, z.object({ count: z.number() }), 'SELECT count(*) AS count FROM waiting_pair')?.count ?? 0
