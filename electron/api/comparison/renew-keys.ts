import { atOnce } from '../../store/parallels/computing.ts'
import { comparedAfter } from '../../store/parallels/compared-documents.ts'
import { SMALL } from './compare-next.ts'
import { writeKeysState } from './keys-state.ts'
import { keepRarity, openRarity } from './rarity.ts'
import { documentKeys, textKeys } from './text-keys.ts'
import type { Step } from './work.ts'

/**
 * Makes the table of rare stems anew when the library has doubled, and lets all keys be made by it. So each document gets new
 * keys once for every doubling, which is about once for each document.
 */
export const renewRarity: Step = (work) => {
  const { db, library, alive, keys } = work
  if (alive.size <= SMALL || alive.size < 2 * keys.rarityDocuments) return false
  atOnce(db, () => {
    keepRarity(db, library.counts())
    writeKeysState(work, { wiping: 1, rekeying: 1, rarityDocuments: alive.size })
  })
  work.rarity = openRarity(db)
  return true
}

/** Forgets old keys. */
export const wipeKeys: Step = (work) => {
  const { db, index, keys } = work
  if (keys.wiping === 0) return false
  atOnce(db, () => {
    if (!index.wipe()) writeKeysState(work, { wiping: 0 })
  })
  return true
}

/** Makes the keys of the next document that was compared before the table of rare stems was. */
export const rekeyNext: Step = (work) => {
  const { db, index, library, rarity, version, keys } = work
  if (keys.rekeying === 0) return false
  const next = comparedAfter(db, keys.rekeying - 1, version)
  const text = next && library.text(next.document)
  const made = next && text && documentKeys(next.number, textKeys(text, rarity))
  atOnce(db, () => {
    if (made) index.add(next.number, made)
    writeKeysState(work, { rekeying: next === null ? 0 : next.number + 1 })
  })
  return true
}
