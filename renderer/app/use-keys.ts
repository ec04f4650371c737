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
 * what may act there; and single keys not at all where the person has switched them off.
 */
export function useKeys(singleKeys: boolean): void {
  const lists = useRegistry((registry) => registry.lists)
  useEffect(() => {
    const commands = allCommands(lists).filter(({ keys = '' }) => singleKeys || !isSingleKey(keys))
    const handle = createKeybindingsHandler(bindings(commands), { ignore: inDialog })
    window.addEventListener('keydown', handle)
    return () => window.removeEventListener('keydown', handle)
  }, [lists, singleKeys])
}

function bindings(commands: readonly Command[]): Record<string, (event: KeyboardEvent) => void> {
  const byKey = Map.groupBy(
    commands.filter(({ keys, local }) => keys !== undefined && local !== true),
    ({ keys = '' }) => keys,
  )
  return Object.fromEntries([...byKey].map(([keys, candidates]) => [keys, (event) => act(event, candidates)]))
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
