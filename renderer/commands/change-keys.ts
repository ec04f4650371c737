import { spellKeys } from '../ui/key-names.ts'
import { isTaken, meets } from './binding.ts'
import { COMMAND_IDS, COMMANDS, wordsOf, type CommandId } from './command-table.ts'
import { clashesOf, ownKeys, type ChosenKeys } from './keys.ts'

/** What comes of giving a command a key: it has it, another has to be asked about, or it cannot be. */
export type Offer =
  | { kind: 'given'; chosen: ChosenKeys }
  | { kind: 'swap'; words: string; chosen: ChosenKeys }
  | { kind: 'refused'; words: string }

/** Tries to give a command a key, or none. A key of one other command is offered for a swap; nothing is taken unasked. */
export function offerKeys(id: CommandId, keys: string | null, chosen: ChosenKeys): Offer {
  const given = withKeys(chosen, id, keys)
  if (keys === null) return { kind: 'given', chosen: given }
  const caps = spellKeys(keys).flat().join(' ')
  if (isTaken(keys) && keys !== COMMANDS[id].keys)
    return { kind: 'refused', words: `${caps} is needed by fields and lists. Choose another key.` }
  const [other, ...more] = clashesOf(id, keys, chosen)
  if (other === undefined) return { kind: 'given', chosen: given }
  if (more.length > 0) {
    const names = [other, ...more].map(wordsOf).join(', ')
    return { kind: 'refused', words: `${caps} is used already: ${names}. Choose another key.` }
  }
  return swap(other, caps, given, ownKeys(id, chosen))
}

/** The other gets the key that becomes free, unless that would do something else on one of its screens. */
function swap(other: CommandId, caps: string, given: ChosenKeys, free: string | null): Offer {
  const fits =
    free !== null && !isTaken(free) && clashesOf(other, free, { ...given, [other]: null }).length === 0
  const after = fits ? spellKeys(free).flat().join(' ') : 'no key'
  return {
    kind: 'swap',
    words: `${caps} is the key of “${wordsOf(other)}”, which would have ${after} instead.`,
    chosen: withKeys(given, other, fits ? free : null),
  }
}

/** The choice with one key changed. A first key is no choice: it is left out. */
function withKeys(chosen: ChosenKeys, id: CommandId, keys: string | null): ChosenKeys {
  const { [id]: _, ...others } = chosen
  return keys === (COMMANDS[id].keys ?? null) ? others : { ...others, [id]: keys }
}

/** True where a press is the first of two for some command, as `g` is: then the second is waited for. */
export function beginsKeys(press: string, chosen: ChosenKeys): boolean {
  return COMMAND_IDS.some((id) => {
    const [first, second] = ownKeys(id, chosen)?.split(' ') ?? []
    return first !== undefined && second !== undefined && meets(press, first)
  })
}
