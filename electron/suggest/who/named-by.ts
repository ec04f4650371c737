import type { Sex } from './people.ts'

/** How a name was found for the words that stand in the text. */
export type NamedBy = 'name' | 'role' | 'pronoun' | 'relative' | 'as written'

/** Who spoke before, the last first. */
export interface Told {
  readonly name: string
  readonly kind: 'person' | 'body'
  readonly by: NamedBy
  readonly sex: Sex | null
  readonly at: number
}

export type Found = Omit<Told, 'sex' | 'at'>
