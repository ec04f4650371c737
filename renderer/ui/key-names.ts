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
 * `[['Ctrl', 'Shift', 'Z']]`, with `Cmd` on a Mac. A modifier that may but need not be held is left out.
 */
export function spellKeys(binding: string, mac: boolean = isMac()): string[][] {
  return binding.split(' ').map((press) => {
    const parts = press.split(/(?<=[\w\]])\+/).filter((part) => !part.startsWith('['))
    const withModifier = parts.length > 1
    return parts.map((part) => spellKey(part, withModifier, mac))
  })
}

function spellKey(key: string, withModifier: boolean, mac: boolean): string {
  if (key === '$mod') return mac ? 'Cmd' : 'Ctrl'
  const plain = NAMES[key] ?? key.replace(/^(Key|Digit)/, '')
  return plain.length === 1 && !withModifier ? plain.toLowerCase() : plain
}

function isMac(): boolean {
  return typeof navigator === 'object' && navigator.userAgent.includes('Mac OS')
}
