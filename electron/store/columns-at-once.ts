import { z } from 'zod'
import type { Reader } from './connection.ts'
import type { Condition } from './filter-sql.ts'
import { first } from './rows.ts'

/**
 * Several columns of all statements that pass, each as a list in the same order: one walk over an index. To count values, SQLite would
 * sort all rows once for each column; a Map counts them in a fraction of that. The values are as SQLite has them, unchecked.
 * `terms` are over `statement AS s` or what else `from` names.
 */
export function columnsAtOnce(
  db: Reader,
  terms: readonly string[],
  { sql, values }: Condition,
  from = 'statement AS s',
): unknown[][] {
  const lists = terms.map((term, at) => `json_group_array(${term}) AS "${at}"`)
  const found = first(db, listsRow, `SELECT ${lists.join(', ')} FROM ${from} WHERE ${sql}`, ...values)
  return terms.map((_, at) => list.parse(JSON.parse(found?.[at] ?? '[]')))
}

const listsRow = z.record(z.string(), z.string())
const list = z.custom<unknown[]>(Array.isArray)
