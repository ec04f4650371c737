import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { first, run } from '../rows.ts'

/**
 * What the comparison remembers of itself: the version of its results; that of the rules they were found by; the sentences counted; the documents and sentences that
 * were counted when the table of rare stems was made; 1 while old keys are wiped; the number up to which keys are made anew, 0
 * when they all are; and 1 when the analyst has stopped it.
 */
export type ComparisonNumber =
  | 'version'
  | 'rules'
  | 'sentences'
  | 'rarityDocuments'
  | 'raritySentences'
  | 'wiping'
  | 'rekeying'
  | 'stopped'

/** A number that was never written is 0. */
export function readNumber(db: Reader, key: ComparisonNumber): number {
  const row = first(db, z.object({ value: z.number() }), 'SELECT value FROM comparison WHERE key = ?', key)
  return row?.value ?? 0
}

export const writeNumber = (db: Writer, key: ComparisonNumber, value: number): void => put(db, key, value)

/** Stems with the number of their sentences, two numbers each, as they were when the table of rare stems was made. */
export function readRarity(db: Reader): Int32Array {
  const sql = `SELECT value FROM comparison WHERE key = 'rarity'`
  const row = first(db, z.object({ value: z.instanceof(Uint8Array) }), sql)
  return row === null ? new Int32Array() : new Int32Array(Uint8Array.from(row.value).buffer)
}

export const writeRarity = (db: Writer, rarity: Int32Array): void =>
  put(db, 'rarity', new Uint8Array(rarity.buffer))

function put(db: Writer, key: string, value: number | Uint8Array): void {
  run(
    db,
    'INSERT INTO comparison (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
    key,
    value,
  )
}
