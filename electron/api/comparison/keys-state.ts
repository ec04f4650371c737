import type { Reader, Writer } from '../../store/open.ts'
import { readNumber, writeNumber } from '../../store/parallels/state.ts'

/** How the keys of all documents stand; see `ComparisonNumber`. */
export interface KeysState {
  wiping: number
  rekeying: number
  rarityDocuments: number
}

export const readKeysState = (db: Reader): KeysState => ({
  wiping: readNumber(db, 'wiping'),
  rekeying: readNumber(db, 'rekeying'),
  rarityDocuments: readNumber(db, 'rarityDocuments'),
})

/** In the caller's transaction. */
export function writeKeysState(
  { db, keys }: { readonly db: Writer; readonly keys: KeysState },
  state: Partial<KeysState>,
): void {
  Object.assign(keys, state)
  writeNumber(db, 'wiping', keys.wiping)
  writeNumber(db, 'rekeying', keys.rekeying)
  writeNumber(db, 'rarityDocuments', keys.rarityDocuments)
}
