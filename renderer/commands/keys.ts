import { create } from 'zustand'
import { isBinding, isSingleKey, meets } from './binding.ts'
import { COMMAND_IDS, COMMANDS, isCommandId, keyOwner, type CommandId } from './command-table.ts'

/** The keys that a person has chosen instead of the first ones; null where a command shall have none. */
export type ChosenKeys = Readonly<Partial<Record<CommandId, string | null>>>

export interface KeyChoice {
  chosen: ChosenKeys
  /** False where keys that act alone are switched off as a whole. */
  singleKeys: boolean
}

/** How the keys are now. */
export const useKeyChoice = create<KeyChoice>(() => ({ chosen: {}, singleKeys: true }))

/** The key that gives a command now, or null where it has none or single keys are off. */
export function keysOf(id: CommandId, choice: KeyChoice = useKeyChoice.getState()): string | null {
  const keys = ownKeys(id, choice.chosen)
  const isOff = keys !== null && !choice.singleKeys && isSingleKey(keys) && COMMANDS[id].local !== true
  return isOff ? null : keys
}

/** The key that gives a command now, renewed when it is changed. For hints beside buttons. */
export function useKeysOf(id: CommandId | undefined): string | undefined {
  const choice = useKeyChoice()
  return id === undefined ? undefined : (keysOf(id, choice) ?? undefined)
}

/** The key that a command has by choice or at first, whether or not single keys are on. */
export function ownKeys(id: CommandId, chosen: ChosenKeys): string | null {
  const owner = keyOwner(id)
  const choice = chosen[owner]
  return choice === undefined ? (COMMANDS[owner].keys ?? null) : choice
}

/** True where a person may give a command another key: it is not the view's own, nor that of another command. */
export function canChange(id: CommandId): boolean {
  return keyOwner(id) === id && COMMANDS[id].local !== true
}

/** The commands, each by the owner of its key, that `keys` would set off too on a screen that offers `id`. */
export function clashesOf(id: CommandId, keys: string, chosen: ChosenKeys): CommandId[] {
  const owners = new Set(COMMAND_IDS.map(keyOwner))
  owners.delete(keyOwner(id))
  return [...owners].filter((other) => {
    const theirs = ownKeys(other, chosen)
    return theirs !== null && meets(keys, theirs) && canMeet(keyOwner(id), other)
  })
}

/** True where some screen offers both. */
function canMeet(one: CommandId, other: CommandId): boolean {
  const [here, there] = [placesOf(one), placesOf(other)]
  return here.has('everywhere') || there.has('everywhere') || !here.isDisjointFrom(there)
}

function placesOf(owner: CommandId): Set<string> {
  return new Set(COMMAND_IDS.filter((id) => keyOwner(id) === owner).map((id) => COMMANDS[id].place))
}

/**
 * Reads what the settings hold. An entry for a command that is not there, or with what is no key, is left out and named in
 * `bad`: settings may come from another version, or from an editor.
 */
export function readChosenKeys(kept: Readonly<Record<string, string | null>>): {
  chosen: ChosenKeys
  bad: string[]
} {
  const isGood = ([id, keys]: [string, string | null]) =>
    isCommandId(id) && canChange(id) && (keys === null || isBinding(keys))
  const { good = [], bad = [] } = Object.groupBy(Object.entries(kept), (entry) =>
    isGood(entry) ? 'good' : 'bad',
  )
  return { chosen: Object.fromEntries(good), bad: bad.map(([id]) => id) }
}
