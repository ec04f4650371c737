import { COMMAND_GROUPS, type CommandGroup } from '../../commands/command-entry.ts'
import { COMMAND_IDS, groupOf, wordsOf, type CommandId } from '../../commands/command-table.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { keysOf, type KeyChoice } from '../../commands/keys.ts'

/** One row of the sheet. More than two bindings are a series, such as 1 … 9. */
export interface SheetRow {
  words: string
  keys: readonly string[]
}

/** The commands that have a key now, by group; those with the same words are one row. */
export function sheetRows(choice: KeyChoice, filter: string): { group: CommandGroup; rows: SheetRow[] }[] {
  const fits = fitting(filter)
  return COMMAND_GROUPS.map((group) => {
    const byWords = Map.groupBy(
      COMMAND_IDS.filter((id) => groupOf(id) === group),
      wordsOf,
    )
    const rows = [...byWords].map(([words, same]) => ({ words, keys: keysOfAll(same, choice) }))
    return { group, rows: rows.filter((row) => row.keys.length > 0 && fits(row)) }
  }).filter(({ rows }) => rows.length > 0)
}

function keysOfAll(same: readonly CommandId[], choice: KeyChoice): string[] {
  return [...new Set(same.flatMap((id) => keysOf(id, choice) ?? []))]
}

/** By its words, or by its whole key. */
function fitting(filter: string): (row: SheetRow) => boolean {
  const has = hasWords(filter)
  const key = filter.trim().toLowerCase()
  return ({ words, keys }) => has(words) || keys.some((one) => one.toLowerCase() === key)
}
