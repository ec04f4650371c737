import type { CommandId } from '../commands/command-table.ts'
import { useKeysOf } from '../commands/keys.ts'
import { Keys } from './kbd.tsx'

/** The key that gives a command now; nothing where it has none. */
export function CommandKeys({ id }: { id: CommandId }) {
  const keys = useKeysOf(id)
  return keys === undefined ? null : <Keys keys={keys} />
}
