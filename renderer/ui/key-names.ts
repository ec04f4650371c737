const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Comma: ',',
  Period: '.',
}

/**
 * Spells a binding for people: one list for each press, one word for each key. `$mod+Shift+KeyZ` becomes
 * `[['Ctrl', 'Shift', 'Z']]`, with `Cmd` on a Mac. Letters are capitals only beside Ctrl,
 * as people are used to; a modifier that may but need not be held is left out.
 */
export function spellKeys(binding: string, mac: boolean = isMac()): string[][] {
  return binding.split(' ').map((press) => {
    const parts = press.split(/(?<=[\w\]])\+/).filter((part) => !/^\[\w+\]$/.test(part))
    const capital = parts.includes('$mod')
    return parts.map((part) => spellKey(part, capital, mac))
  })
}

function spellKey(key: string, capital: boolean, mac: boolean): string {
  if (key === '$mod') return mac ? 'Cmd' : 'Ctrl'
  const plain = NAMES[key] ?? key.replace(/^(Key|Digit)/, '')
  if (plain.length !== 1) return plain
  return capital ? plain.toUpperCase() : plain.toLowerCase()
}

/** True where Cmd is the key for commands. */
export function isMac(): boolean {
  return typeof navigator === 'object' && navigator.userAgent.includes('Mac OS')
}
