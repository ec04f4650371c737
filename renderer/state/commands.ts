import { useEffect } from 'react'
import { create } from 'zustand'
import type { Stance } from '../../shared/model/stance.ts'

/** The parts of the shortcut sheet, in its order. */
export const COMMAND_GROUPS = ['Mark', 'Move in the text', 'Panes', 'Views', 'Lists', 'Everywhere'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]

/** One thing that a person can do. The palette, the shortcut sheet and the keyboard all read the same list. */
export interface Command {
  /** `area.verb`. */
  id: string
  /** As the palette says it, in sentence case. */
  title: string
  /** As the shortcut sheet says it; rows with the same words are shown as one ("recent tags 1 … 9"). */
  short?: string
  /** A binding as tinykeys reads it: `$mod+k`, `g r`, `[Shift]+?`, `Alt+ArrowRight`. */
  keys?: string
  group: CommandGroup
  /** The mark that stands before it in the palette. */
  stance?: Stance
  /** Whether its key also acts while a field has the focus. Without it: only keys with Ctrl or Cmd, and F1 to F12, do. */
  inFields?: boolean
  /** True where the view itself answers the key (an arrow in the text): the sheet lists it, nothing binds it. */
  local?: boolean
  /** Why it cannot run now, or null where it can. */
  when?(): string | null
  run(): void
}

interface Registry {
  /** One list for each view on screen; the newest stands last and wins a shared key. */
  lists: readonly (readonly Command[])[]
}

export const useRegistry = create<Registry>(() => ({ lists: [] }))

/** Offers commands for as long as the calling component is on screen. Keep the list steady with `useMemo`. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    useRegistry.setState(({ lists }) => ({ lists: [...lists, commands] }))
    return () => useRegistry.setState(({ lists }) => ({ lists: lists.filter((list) => list !== commands) }))
  }, [commands])
}

/** Every command on offer. Where two have one id, as with a command that each of several panes offers, the newest counts. */
export function allCommands(lists: Registry['lists']): Command[] {
  return [...new Map(lists.flat().map((command) => [command.id, command])).values()]
}

/** What a key does: the newest command that can run, or else the reason why none can. */
export function choose(candidates: readonly Command[]): { run(): void } | { reason: string } | null {
  let reason: string | null = null
  for (const command of candidates.toReversed()) {
    const refusal = command.when?.() ?? null
    if (refusal === null) return command
    reason ??= refusal
  }
  return reason === null ? null : { reason }
}

/** True for keys that act alone, and so can be switched off: letters, digits and signs without Ctrl, Cmd or Alt. */
export function isSingleKey(keys: string): boolean {
  return (
    !/\$mod\+|Control\+|Meta\+|Alt\+/.test(keys) &&
    keys.split(' ').every((key) => /^(\[?Shift\]?\+)?.$/u.test(key))
  )
}

/** True where the key of a command also acts while a person types in a field. */
export function actsInFields({ keys = '', inFields }: Command): boolean {
  return inFields ?? /\$mod\+|Control\+|Meta\+|^F\d+$/.test(keys)
}
