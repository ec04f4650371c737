import { SENTENCES } from '../../parallels/candidates/candidates.ts'
import { copyKeys } from '../../parallels/candidates/copy-keys.ts'
import { rewordKeys, type RewordKey } from '../../parallels/candidates/reword-keys.ts'
import type { WeightOf } from '../../parallels/weights.ts'
import { packFreshKeys, type FreshKeys } from '../../store/parallels/fresh-keys.ts'
import type { LibraryText } from './library.ts'

/** The keys by which earlier documents are found that may share a passage with a text. */
export interface TextKeys {
  readonly copies: Uint32Array
  readonly rewords: readonly RewordKey[]
}

export const textKeys = ({ compared }: LibraryText, rarity: WeightOf): TextKeys => ({
  copies: copyKeys(compared, compared.furniture),
  rewords: rewordKeys(compared, compared.furniture, rarity),
})

/** The same keys as an index takes them in, by which later documents find this one. */
export function documentKeys(number: number, { copies, rewords }: TextKeys): FreshKeys {
  const lines = rewords
    .map(({ key, sentence }) => ({ key, place: number * SENTENCES + Math.min(sentence, SENTENCES - 1) }))
    .toSorted((one, other) => one.key - other.key || one.place - other.place)
  return packFreshKeys({
    copies: { keys: copies, places: new Float64Array(copies.length).fill(number) },
    rewords: {
      keys: new Uint32Array(lines.map(({ key }) => key)),
      places: new Float64Array(lines.map(({ place }) => place)),
    },
  })
}
