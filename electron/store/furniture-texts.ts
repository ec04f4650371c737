import { z } from 'zod'
import { block } from '../../shared/model/document.ts'
import type { Reader } from './connection.ts'
import { all, json } from './rows.ts'

/** The documents in sight that have page furniture, by rowid, with the version of the text that it stands in. */
export const furnitureStamps = (db: Reader): { place: number; version: string }[] =>
  all(
    db,
    stampRow,
    `SELECT d.rowid AS place, v.id AS version FROM document AS d
      JOIN text_version AS v ON v.document = d.id AND v.current = 1
      WHERE d.removed = 0 AND instr(v.blocks, '"furniture"') > 0`,
  )

/** A text with its furniture alone. */
export type FurnitureText = z.infer<typeof textRow>

/** The texts of documents at these rowids, each with its stretches of furniture. */
export const furnitureAt = (db: Reader, places: readonly number[]): FurnitureText[] =>
  all(
    db,
    textRow,
    `SELECT d.rowid AS place, d.id AS document, v.text, v.blocks FROM document AS d
      JOIN text_version AS v ON v.document = d.id AND v.current = 1
      WHERE d.rowid IN (SELECT value FROM json_each(?))`,
    JSON.stringify(places),
  ).map((row) => ({ ...row, blocks: row.blocks.filter(({ kind }) => kind === 'furniture') }))

const stampRow = z.object({ place: z.number(), version: z.string() })
const textRow = z.object({
  place: z.number(),
  document: z.string(),
  text: z.string(),
  blocks: json(z.array(block)),
})
