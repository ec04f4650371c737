import { spellKeys } from '../ui/key-names.ts'
import type { CommandId } from './command-table.ts'
import { keysOf } from './keys.ts'

/** The end of a sentence that names the key of a command and what it does (": S takes the sentence"); empty where it has none. */
export function keyWords(id: CommandId, does = ''): string {
  const keys = keysOf(id)
  if (keys === null) return ''
  const caps = spellKeys(keys).flat().join(' ')
  return does === '' ? `: ${caps}` : `: ${caps} ${does}`
}
