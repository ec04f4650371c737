import { COMMAND_GROUPS, type CommandEntries, type CommandEntry, type CommandGroup } from './command-entry.ts'
import { EVERYWHERE } from './everywhere-table.ts'
import { LISTS } from './list-table.ts'
import { MARK } from './mark-table.ts'
import { PANES } from './pane-table.ts'
import { PARALLELS } from './parallel-table.ts'
import { REVIEW } from './review-table.ts'
import { SUGGESTIONS } from './suggestion-table.ts'
import { TEXT } from './text-table.ts'
import { VIEWS } from './view-table.ts'

const entries = {
  ...MARK,
  ...TEXT,
  ...PARALLELS,
  ...PANES,
  ...VIEWS,
  ...LISTS,
  ...SUGGESTIONS,
  ...REVIEW,
  ...EVERYWHERE,
}

/** `area.verb`. */
export type CommandId = keyof typeof entries

/** Every command that any screen offers: what it is called and its first key. What it does is told by the view that offers it. */
export const COMMANDS: Readonly<Record<CommandId, CommandEntry>> = entries

/** The ids in the order of the tables. */
export const COMMAND_IDS = Object.keys(entries).filter(isCommandId)

const TABLES: Readonly<Record<CommandGroup, CommandEntries>> = {
  Mark: MARK,
  'Move in the text': TEXT,
  Parallels: PARALLELS,
  Panes: PANES,
  Views: VIEWS,
  Lists: LISTS,
  Suggestions: SUGGESTIONS,
  Review: REVIEW,
  Everywhere: EVERYWHERE,
}

export function isCommandId(id: string): id is CommandId {
  return Object.hasOwn(entries, id)
}

/** The part of the sheet in which a command stands. */
export function groupOf(id: CommandId): CommandGroup {
  return COMMAND_GROUPS.find((group) => Object.hasOwn(TABLES[group], id)) ?? 'Everywhere'
}

/** What the sheet calls a command: the words of the one whose key it shares, if any. */
export function wordsOf(id: CommandId): string {
  const { words, title } = COMMANDS[keyOwner(id)]
  return words ?? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
}

/** The command to which the key of this one belongs: itself, unless it is like another. */
export function keyOwner(id: CommandId): CommandId {
  const { like } = COMMANDS[id]
  return like !== undefined && isCommandId(like) ? like : id
}
