import { z } from 'zod'
import { PAIRED, type Pair } from '../../shared/contract/overview.ts'
import type { Reader } from './connection.ts'
import { whereOf } from './filter-sql.ts'
import { all, json } from './rows.ts'

/**
 * Tags or speakers that come up in the same documents, and in how many; those of most documents first. `inDocuments` says which
 * of these are in each document. To pair it in SQLite would make a row for each pair in each document, a million of them in a large workspace.
 */
export function pairsOf(
  db: Reader,
  of: 'tag' | 'speaker',
  inDocuments: (ids: readonly string[]) => readonly (readonly string[])[],
): Pair[] {
  const names = new Map(all(db, nameRow, FREQUENT[of]).map(({ id, name }) => [id, name]))
  const ids = [...names.keys()]
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const documents = inDocuments(ids).map((items) => items.flatMap((item) => numbers.get(item) ?? []))
  const label = (id: string) => names.get(id) ?? ''
  return countPairs(documents, ids.length)
    .map(({ a, b, documents }) => ({ a: ids[a] ?? '', b: ids[b] ?? '', documents }))
    .map(({ a, b, documents }) => ({ a, b, labelA: label(a), labelB: label(b), documents }))
    .toSorted((one, other) => other.documents - one.documents || inOrder(one, other))
}

/** How many of the lists have both numbers of a pair, the lower one first; pairs that no list has are left out. */
function countPairs(lists: readonly (readonly number[])[], numbers: number) {
  const counts = new Uint32Array(numbers * numbers)
  for (const list of lists)
    for (const a of list)
      for (const b of list) if (a < b) counts[a * numbers + b] = 1 + (counts[a * numbers + b] ?? 0)
  return [...counts].flatMap((documents, at) =>
    documents === 0 ? [] : { a: Math.floor(at / numbers), b: at % numbers, documents },
  )
}

const inOrder = (one: Pair, other: Pair): number =>
  compare(one.labelA, other.labelA) || compare(one.labelB, other.labelB)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

/** By id, so that of two names the same one always comes first. */
const FREQUENT = {
  tag: `SELECT id, name FROM tag WHERE id IN (
      SELECT tag FROM statement_tag GROUP BY tag ORDER BY count(*) DESC LIMIT ${PAIRED}) ORDER BY id`,
  speaker: `SELECT id, name FROM speaker WHERE id IN (
      SELECT speaker FROM statement WHERE speaker IS NOT NULL GROUP BY speaker ORDER BY count(*) DESC LIMIT ${PAIRED})
    ORDER BY id`,
}

/** Which of these speak in each document. */
export const speakersTogether = (db: Reader, ids: readonly string[]): string[][] =>
  all(db, itemsRow, SPEAKERS, JSON.stringify(ids)).map(({ items }) => items)

const SPEAKERS = `SELECT json_group_array(DISTINCT s.speaker) AS items FROM statement AS s
  WHERE s.speaker IN (SELECT value FROM json_each(?)) AND ${whereOf({}).sql} GROUP BY s.document`

const nameRow = z.object({ id: z.string(), name: z.string() })
const itemsRow = z.object({ items: json(z.array(z.string())) })
