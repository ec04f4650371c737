import { basename } from 'node:path'
import type { SeenTables } from '../../shared/contract/documents.ts'
import { ThreadError } from '../jobs/thread-error.ts'
import { headingsKey, type ChosenColumns, type TableColumns } from '../../shared/model/table-columns.ts'
import type { Parse } from './parse-job.ts'
import { mayHoldTables } from './tables-in.ts'
import { walk, type ImportSource } from './walk.ts'

/** Tables beyond so many go by what is remembered or guessed, and nobody is asked. */
const MOST_TABLES = 200

/**
 * The tables among files and folders and in their archives, by their headings: what a person is asked before they are imported. One
 * that cannot be read is left out, for its import says why.
 */
export async function lookAtTables(
  roots: readonly ImportSource[],
  parse: Parse,
  chosen: readonly TableColumns[],
): Promise<SeenTables[]> {
  const seen = new Map<string, SeenTables>()
  let left = MOST_TABLES
  for await (const source of walk(roots)) {
    if (!mayHoldTables(source.path)) continue
    if (left <= 0) break
    for (const { path, ...table } of await tablesOf(source, parse, left)) {
      left -= 1
      const key = headingsKey(table.headings)
      const same = seen.get(key)
      if (same) same.paths.push(path)
      else seen.set(key, { ...table, ...remembered(table.columns, key, chosen), paths: [path] })
    }
  }
  return [...seen.values()]
}

async function tablesOf({ path, file }: ImportSource, parse: Parse, most: number) {
  const answer = await parse({ kind: 'tables', fileName: basename(path), held: { file }, most }).catch(lost)
  if (answer?.kind !== 'tables') return []
  return answer.tables.map(({ names, ...table }) => ({
    ...table,
    path: [path, ...names.slice(1)].join(' › '),
  }))
}

/** What kills or holds its thread does so again at its import, which tells of it. */
function lost(error: unknown): null {
  if (error instanceof ThreadError) return null
  throw error
}

function remembered(guessed: ChosenColumns, key: string, chosen: readonly TableColumns[]) {
  const own = chosen.find(({ headings }) => headings !== null && headingsKey(headings) === key)
  return { columns: own?.columns ?? guessed, remembered: own !== undefined }
}
