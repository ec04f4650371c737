import type { Stance } from '../../shared/model/stance.ts'

/** The parts of the shortcut sheet, in its order. */
export const COMMAND_GROUPS = [
  'Mark',
  'Move in the text',
  'Parallels',
  'Panes',
  'Views',
  'Lists',
  'Suggestions',
  'Review',
  'Everywhere',
] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** Where a command can be given. Two commands may share a key where no screen offers both. */
export type Place =
  | 'everywhere'
  | 'read'
  | 'statements'
  | 'ledger'
  | 'timeline'
  | 'overview'
  | 'search'
  | 'parallels'
  | 'suggestions'
  | 'review'
  | 'start'
  | 'import'

/** What a command is called, and the key that it has at first. */
export interface CommandEntry {
  place: Place
  /** As the palette says it, in sentence case. */
  title: string
  /** As the shortcut sheet says it; the title in lower case where it is left out. Rows with the same words are one. */
  words?: string
  /** A binding as tinykeys reads it: `$mod+K`, `g r`, `[Shift]+?`, `Alt+ArrowRight`. */
  keys?: string
  /** The command whose key this one has too: it does the same elsewhere. */
  like?: string
  /** The mark that stands before it in the palette. */
  stance?: Stance
  /** Whether its key also acts while a field has the focus. Without it: only keys with Ctrl or Cmd, and F1 to F12, do. */
  inFields?: boolean
  /** True where its key also acts in a dialog. */
  inDialogs?: boolean
  /** True where the view itself answers the key (an arrow in the text): it is listed, nothing binds it, it stays as it is. */
  local?: boolean
}

export type CommandEntries = Readonly<Record<string, CommandEntry>>

/** One entry for each number of a series, such as the recent tags 1 to 9. */
export function series<Name extends string, N extends number>(
  name: Name,
  numbers: readonly N[],
  entry: (number: N) => CommandEntry,
): Record<`${Name}-${N}`, CommandEntry>
export function series(name: string, numbers: readonly number[], entry: (number: number) => CommandEntry) {
  return Object.fromEntries(numbers.map((number) => [`${name}-${number}`, entry(number)]))
}
