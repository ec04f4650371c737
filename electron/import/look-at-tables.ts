import { basename } from 'node:path'
import type { SeenTables } from '../../shared/contract/documents.ts'
import { headingsKey, type ChosenColumns, type TableColumns } from '../../shared/model/table-columns.ts'
import { itemOf } from './import-item.ts'
import type { Parse } from './parse-job.ts'
import { Refusal } from './refusal.ts'
import { tableFor } from './registry.ts'
import { walk, type ImportSource } from './walk.ts'

/** Tables beyond so many go by what is remembered or guessed, and nobody is asked. */
const MOST_TABLES = 200

/**
 * The tables among files and folders, by their headings: what a person is asked before they are imported. One that cannot be read
 * is left out, for its import says why. Those within archives are not looked for.
 */
export async function lookAtTables(
  roots: readonly ImportSource[],
  parse: Parse,
  chosen: readonly TableColumns[],
): Promise<SeenTables[]> {
  const seen = new Map<string, SeenTables>()
  let looked = 0
  for await (const source of walk(roots)) {
    if (!tableFor(basename(source.path))) continue
    looked += 1
    if (looked > MOST_TABLES) break
    const table = await lookAt(source, parse)
    if (!table) continue
    const key = headingsKey(table.headings)
    const same = seen.get(key)
    if (same) same.paths.push(source.path)
    else seen.set(key, { ...table, ...remembered(table.columns, key, chosen), paths: [source.path] })
  }
  return [...seen.values()]
}

async function lookAt(source: ImportSource, parse: Parse) {
  const { fileName, load } = itemOf(source)
  try {
    const answer = await parse({ kind: 'table', fileName, bytes: await load() })
    return answer.kind === 'table' ? answer : null
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function remembered(guessed: ChosenColumns, key: string, chosen: readonly TableColumns[]) {
  const own = chosen.find(({ headings }) => headings !== null && headingsKey(headings) === key)
  return { columns: own?.columns ?? guessed, remembered: own !== undefined }
}
