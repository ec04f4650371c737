import { useEffect } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import {
  actsInFields,
  allCommands,
  choose,
  isSingleKey,
  useRegistry,
  type Command,
} from '../state/commands.ts'
import { tell } from '../state/notices.ts'

/**
 * Listens for the keys of every command on offer. Inside a dialog nothing acts but the dialog; while a field has the focus only
 * what may act there; and single keys not at all where the person has switched them off. The listener stays as long as the keys
 * do: commands are renewed whenever something loads, and a new listener would forget the `g` of a `g l` that is being typed.
 */
export function useKeys(singleKeys: boolean): void {
  const keys = useRegistry(({ lists }) => boundKeys(allCommands(lists), singleKeys).join('\n'))
  useEffect(() => {
    const handle = createKeybindingsHandler(bindings(keys.split('\n').filter(Boolean)), { ignore: inDialog })
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [keys])
}

/** Each key once, in alphabetical order, so that a renewed list of the same keys is the same. */
function boundKeys(commands: readonly Command[], singleKeys: boolean): string[] {
  const bound = commands.flatMap(({ keys, local }) => (keys === undefined || local === true ? [] : [keys]))
  return [...new Set(bound)].filter((keys) => singleKeys || !isSingleKey(keys)).sort()
}

function bindings(keys: readonly string[]): Record<string, (event: KeyboardEvent) => void> {
  const holders = (wanted: string) =>
    allCommands(useRegistry.getState().lists).filter(
      (command) => command.keys === wanted && command.local !== true,
    )
  return Object.fromEntries(keys.map((wanted) => [wanted, (event) => act(event, holders(wanted))]))
}

function act(event: KeyboardEvent, candidates: readonly Command[]): void {
  if (event.defaultPrevented) return
  const typing = isField(event.target)
  const choice = choose(typing ? candidates.filter(actsInFields) : candidates)
  if (choice === null) return
  event.preventDefault()
  if ('reason' in choice) tell(choice.reason)
  else choice.run()
}

function inDialog(event: KeyboardEvent): boolean {
  return (
    event.isComposing ||
    (event.target instanceof Element && event.target.closest('[role="dialog"], [role="menu"]') !== null)
  )
}

const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color'])

/** True where a person types text: letters belong to the field then. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof HTMLElement && (target.matches('textarea, select') || target.isContentEditable)
}
