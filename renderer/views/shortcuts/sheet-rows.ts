import { COMMAND_GROUPS, type Command, type CommandGroup } from '../../state/commands.ts'

/** One row of the sheet. Two bindings are the first and the last of a series, such as 1 … 9. */
export interface SheetRow {
  words: string
  keys: readonly string[]
}

/** The commands that have keys, by group; those with the same short words are one row. */
export function sheetRows(
  commands: readonly Command[],
  filter: string,
): { group: CommandGroup; rows: SheetRow[] }[] {
  const wanted = filter.trim().toLowerCase()
  return COMMAND_GROUPS.map((group) => {
    const inGroup = commands.filter((command) => command.group === group && command.keys !== undefined)
    const byWords = Map.groupBy(inGroup, ({ short, title }) => short ?? title.toLowerCase())
    const rows = [...byWords].map(([words, same]) => ({ words, keys: ends(same) }))
    return { group, rows: rows.filter((row) => fits(row, wanted)) }
  }).filter(({ rows }) => rows.length > 0)
}

function ends(same: readonly Command[]): string[] {
  const keys = same.flatMap((command) => command.keys ?? [])
  return [...new Set([keys[0], keys.at(-1)])].filter((key) => key !== undefined)
}

function fits({ words, keys }: SheetRow, wanted: string): boolean {
  return words.toLowerCase().includes(wanted) || keys.some((key) => key.toLowerCase() === wanted)
}
