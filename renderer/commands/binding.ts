/** Presses of one key, in order, each as its modifiers and its key: `g r`, `$mod+Shift+Z`, `[Shift]+?`, `Alt+KeyD`. */
const PRESS = String.raw`(?:(?:\$mod|Control|Meta|Alt|Shift|\[Shift\])\+)*(?:[A-Z]\w+|[^\s])`
const BINDING = new RegExp(`^${PRESS}(?: ${PRESS})?$`, 'u')

/** Keys that fields, lists and buttons need for themselves when they are pressed alone. */
const TAKEN = /^(?:\[?Shift\]?\+)?(?:Escape|Tab|Enter|Space|Arrow\w+|Home|End|Page\w+|Backspace)$/

/** True for what can be read as a binding. */
export function isBinding(text: string): boolean {
  return BINDING.test(text)
}

/** True for keys that act alone, and so can be switched off: letters, digits and signs without Ctrl, Cmd or Alt. */
export function isSingleKey(keys: string): boolean {
  return keys.split(' ').every((press) => /^(\[?Shift\]?\+)?.$/u.test(press))
}

/** True for keys that no command can be given, because a field or a list would no longer work. */
export function isTaken(keys: string): boolean {
  return keys.split(' ').some((press) => TAKEN.test(press))
}

/** How two bindings stand in each other's way: the same presses, or the one begins with the other. */
export function meets(one: string, other: string): boolean {
  const [a, b] = [one.split(' ').map(plain), other.split(' ').map(plain)]
  const presses = Math.min(a.length, b.length)
  return a.slice(0, presses).join(' ') === b.slice(0, presses).join(' ')
}

/** One spelling for each press: what need not be held left out, modifiers in order, no matter how letters are written. */
function plain(press: string): string {
  const parts = press.split(/(?<=[\w\]])\+/).filter((part) => !part.startsWith('[') || part === '[')
  const key = parts.pop() ?? ''
  return [...parts.sort(), key.replace(/^(Key|Digit)/, '').toLowerCase()].join('+')
}

/** What of a keyboard event says which key was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** The binding for what was just pressed; null for a modifier alone, or a key that has no name. */
export function bindingOf(event: Pressed, mac: boolean): string | null {
  const key = keyOf(event)
  if (key === null) return null
  const isLetter = /^(\p{L}|[A-Z]\w+)$/u.test(key)
  const command = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey && 'Control' : event.metaKey && 'Meta'
  const parts = [
    command && '$mod',
    other,
    event.altKey && 'Alt',
    // Which signs need Shift differs from keyboard to keyboard.
    event.shiftKey && (isLetter ? 'Shift' : '[Shift]'),
    key.length === 1 && command ? key.toUpperCase() : key,
  ]
  return parts.filter((part) => part !== false).join('+')
}

const NO_KEY = new Set([
  'Shift',
  'Control',
  'Alt',
  'AltGraph',
  'Meta',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
])

function keyOf({ key, code, altKey }: Pressed): string | null {
  // With Alt a Mac types another sign.
  if (altKey && /^(Key|Digit)/.test(code)) return code
  if (NO_KEY.has(key)) return null
  if (key === ' ') return 'Space'
  return key.length === 1 ? key.toLowerCase() : key
}
