import { atOnce } from '../../store/parallels/computing.ts'
import { comparedAfter } from '../../store/parallels/compared-documents.ts'
import { readNumber, writeNumber } from '../../store/parallels/state.ts'
import { SMALL } from './compare-next.ts'
import { keysOf } from './compare-document.ts'
import { keepRarity, openRarity } from './rarity.ts'
import type { Step } from './steps.ts'

/**
 * Makes the table of rare stems anew when the library has doubled, and lets all keys be made by it. So each document gets new
 * keys once for every doubling, which is about once for each document.
 */
export const renewRarity: Step = (work) => {
  const { db, library, alive } = work
  if (alive.size <= SMALL || alive.size < 2 * readNumber(db, 'rarityDocuments')) return false
  atOnce(db, () => {
    keepRarity(db, alive.size, library.counts())
    writeNumber(db, 'wiping', 1)
    writeNumber(db, 'rekeying', 1)
  })
  work.rarity = openRarity(db)
  return true
}

/** Forgets old keys. */
export const wipeKeys: Step = ({ db, index }) => {
  if (readNumber(db, 'wiping') === 0) return false
  atOnce(db, () => {
    if (!index.wipe()) writeNumber(db, 'wiping', 0)
  })
  return true
}

/** Makes the keys of the next document that was compared before the table of rare stems was. */
export const rekeyNext: Step = ({ db, index, library, rarity, version }) => {
  const reached = readNumber(db, 'rekeying')
  if (reached === 0) return false
  const next = comparedAfter(db, reached - 1, version)
  const text = next && library.text(next.document)
  atOnce(db, () => {
    if (next && text) index.add(next.number, keysOf(next.number, text, rarity))
    writeNumber(db, 'rekeying', next === null ? 0 : next.number + 1)
  })
  return true
}
