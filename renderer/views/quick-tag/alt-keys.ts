import type { CommandId } from '../../commands/command-table.ts'
import { keysOf, useKeysOf } from '../../commands/keys.ts'

/**
 * True where Alt and the single key of a command were pressed: in the popover letters type, so its keys act with Alt. A Mac
 * types another sign with Alt, which is why the place of the key counts too.
 */
export function isAltKey({ altKey, key, code }: AltPressed, id: CommandId): boolean {
  const single = singleSign(keysOf(id))
  return (
    altKey &&
    single !== null &&
    (key.toLowerCase() === single || code === `Key${single.toUpperCase()}` || code === `Digit${single}`)
  )
}

type AltPressed = Pick<KeyboardEvent, 'altKey' | 'key' | 'code'>

/** The sign to press with Alt for a command, or null where its key is not a single one. */
export function useAltSign(id: CommandId): string | null {
  return singleSign(useKeysOf(id) ?? null)
}

function singleSign(keys: string | null): string | null {
  return keys === null ? null : (/^(?:\[Shift\]\+)?(.)$/u.exec(keys)?.[1] ?? null)
}
