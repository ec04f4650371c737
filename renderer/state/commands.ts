import { useLayoutEffect } from 'react'
import { create } from 'zustand'
import { COMMANDS, type CommandId } from '../commands/command-table.ts'
import { keysOf } from '../commands/keys.ts'

/** One thing that a person can do now. Its words and its first key stand in `renderer/commands`. */
export interface Command {
  id: CommandId
  /** Why it cannot run now, or null where it can. */
  when?(): string | null
  /** `keys` is the binding that was pressed; nothing where it was chosen in the palette or by a click. */
  run(keys?: string): void
}

interface Registry {
  /** One list for each view on screen; the newest stands last and wins a shared key. */
  lists: readonly (readonly Command[])[]
}

export const useRegistry = create<Registry>(() => ({ lists: [] }))

/** Offers commands from the first frame of the calling component to its last. Keep the list steady with `useMemo`. */
export function useCommands(commands: readonly Command[]): void {
  useLayoutEffect(() => {
    useRegistry.setState(({ lists }) => ({ lists: [...lists, commands] }))
    return () => useRegistry.setState(({ lists }) => ({ lists: lists.filter((list) => list !== commands) }))
  }, [commands])
}

/** Every command on offer. Where two have one id, as with a command that each of several panes offers, the newest counts. */
export function allCommands(lists: Registry['lists']): Command[] {
  return [...new Map(lists.flat().map((command) => [command.id, command])).values()]
}

/** What a key does: the newest command that can run, or else the reason why none can. */
export function choose(candidates: readonly Command[]): Pick<Command, 'run'> | { reason: string } | null {
  let reason: string | null = null
  for (const command of candidates.toReversed()) {
    const refusal = command.when?.() ?? null
    if (refusal === null) return command
    reason ??= refusal
  }
  return reason === null ? null : { reason }
}

/** True where the key of a command also acts while a person types in a field. */
export function actsInFields({ id }: Command): boolean {
  return COMMANDS[id].inFields ?? /\$mod\+|Control\+|Meta\+|^F\d+$/.test(keysOf(id) ?? '')
}
