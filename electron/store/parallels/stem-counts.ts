import { z } from 'zod'
import type { Reader, Writer } from '../connection.ts'
import { all, run } from '../rows.ts'

const row = z.object({ stem: z.number(), sentences: z.number() })

/** In how many sentences of the workspace each stem stands. */
export const readStemCounts = (db: Reader): Map<number, number> =>
  new Map(
    all(db, row, 'SELECT stem, sentences FROM stem_count').map(({ stem, sentences }) => [stem, sentences]),
  )

/** Adds to the counts, or takes away with a sign of -1. */
export function addStemCounts(db: Writer, counts: ReadonlyMap<number, number>, sign: 1 | -1): void {
  for (const [stem, sentences] of counts)
    run(
      db,
      `INSERT INTO stem_count VALUES (?, ?) ON CONFLICT (stem) DO UPDATE SET sentences = sentences + excluded.sentences`,
      stem,
      sign * sentences,
    )
}
