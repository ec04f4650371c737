import { useLayoutEffect } from 'react'
import { createKeybindingsHandler } from 'tinykeys'
import { COMMAND_IDS, COMMANDS } from '../commands/command-table.ts'
import { keysOf, useKeyChoice, type KeyChoice } from '../commands/keys.ts'
import { actsInFields, allCommands, choose, useRegistry } from '../state/commands.ts'
import { tell } from '../state/notices.ts'

/**
 * Listens for the keys of all commands, whether or not a screen offers them yet: a listener that was renewed with every list
 * of commands would forget the `g` of a `g l` that is typed while the window fills. What a key does is looked up when it is
 * pressed. Inside a dialog nothing acts but the dialog, and undo and redo; while a field has the focus only what may act there.
 */
export function useKeys(): void {
  const keys = useKeyChoice((choice) => boundKeys(choice).join('\n'))
  // With the first frame: an effect that waits until it is painted would miss a key that is pressed as soon as the window is there.
  useLayoutEffect(() => {
    const run = (bound: string) => (event: KeyboardEvent) => {
      act(bound, event)
      // Once `g l` has acted, tinykeys waits on for the other keys that begin with g: a p that follows would be a `g p`.
      handle = begin()
    }
    // An object lists names that are numbers first: the space, which tinykeys takes off, keeps `3` behind `k 3`.
    const bindings = Object.fromEntries(keys.split('\n').map((bound) => [` ${bound}`, run(bound)]))
    const begin = () => createKeybindingsHandler(bindings, { ignore: isNoCommand })
    let handle = begin()
    const listen = (event: KeyboardEvent) => handle(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [keys])
}

/** Each key once. Those of two presses come first: the last press of `g c` must not act as a `c` of its own. */
function boundKeys(choice: KeyChoice): string[] {
  const bound = COMMAND_IDS.flatMap((id) => (COMMANDS[id].local === true ? [] : (keysOf(id, choice) ?? [])))
  return [...new Set(bound)].sort((a, b) => b.split(' ').length - a.split(' ').length)
}

function act(keys: string, event: KeyboardEvent): void {
  if (event.defaultPrevented) return
  const inDialog = isWithin(event, '[role="dialog"]')
  const holders = allCommands(useRegistry.getState().lists).filter(
    ({ id }) => keysOf(id) === keys && (!inDialog || COMMANDS[id].inDialogs === true),
  )
  const choice = choose(isField(event.target) ? holders.filter(actsInFields) : holders)
  if (choice === null) return
  event.preventDefault()
  if ('reason' in choice) tell(choice.reason)
  else choice.run(keys)
}

/** True for what a person composes a letter of, and for keys of a menu. */
function isNoCommand(event: KeyboardEvent): boolean {
  return event.isComposing || isWithin(event, '[role="menu"]')
}

function isWithin({ target }: KeyboardEvent, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}

const NO_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'file', 'color'])

/** True where a person types text: letters belong to the field then. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target instanceof HTMLElement && (target.matches('textarea, select') || target.isContentEditable)
}
