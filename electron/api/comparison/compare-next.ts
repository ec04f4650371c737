import type { Chosen } from '../../parallels/candidates/candidates.ts'
import { atOnce, readAtOnce } from '../../store/parallels/computing.ts'
import {
  comparedUnder,
  markCompared,
  nextToCompare,
  type ComparedDocument,
} from '../../store/parallels/compared-documents.ts'
import {
  dropOldPassages,
  familiesOf,
  familySizes,
  partnersOf,
  replacePassages,
} from '../../store/parallels/passages.ts'
import type { FreshKeys } from '../../store/parallels/fresh-keys.ts'
import { letWait } from '../../store/parallels/waiting-pairs.ts'
import { alignPair, type AlignedPair, type NumberedText } from './align-pair.ts'
import { alignable, chooseCandidates } from './choose-candidates.ts'
import type { LibraryText } from './library.ts'
import { documentKeys, textKeys, type TextKeys } from './text-keys.ts'
import type { Step, Work } from './work.ts'

/** Up to so many documents each is aligned with every other, and no keys are needed. */
export const SMALL = 40
/** A pair whose documents meet in so large a family need not be aligned unless somebody looks at it. */
const KNOWN_FAMILY = 50

/** Compares the next document with those that were compared before it. */
export const compareNext: Step = (work) => {
  const { db, index, version } = work
  const next = nextOf(work)
  if (next === null) return false
  const { number } = next
  const { pairs, wait, later, keys } = readAtOnce(db, () => compare(work, next))
  atOnce(db, () => {
    for (const pair of pairs) replacePassages(db, pair, pair.passages, version)
    markCompared(db, number, version)
    dropOldPassages(db, number, version)
    for (const other of wait) letWait(db, inOrder(number, other), false)
    queue(work, number, later)
    if (keys) index.add(number, keys)
  })
  return true
}

/** What a document has in common with others, as far as it is aligned at once, and which others are to wait. */
interface Compared {
  /** Those with passages, and those that had some before. */
  readonly pairs: readonly AlignedPair[]
  readonly wait: readonly number[]
  readonly later: readonly number[]
  readonly keys: FreshKeys | null
}

function compare(work: Work, { number, document }: ComparedDocument): Compared {
  const { db, alive, library } = work
  const mine = library.text(document)
  if (mine === null) return { pairs: [], wait: [], later: [], keys: null }
  const keys = alive.size > SMALL ? textKeys(mine, work.rarity) : null
  const chosen = choose(work, number, mine, keys)
  const now = alignable(mine)
  const known = new Set(partnersOf(db, number))
  const pairs = alignAll(work, { number, text: mine }, chosen.now.slice(0, now)).filter(
    ({ passages, left, right }) => passages.length > 0 || known.has(left) || known.has(right),
  )
  return {
    pairs,
    wait: chosen.now.slice(now),
    later: chosen.later,
    keys: keys && documentKeys(number, keys),
  }
}

/** Documents that are looked up in one go. */
const AHEAD = 500

function nextOf({ db, alive, queues, version }: Work): ComparedDocument | null {
  for (;;) {
    queues.compare ??= nextToCompare(db, version, AHEAD)
    const next = queues.compare.shift()
    if (next === undefined) return null
    if (queues.compare.length === 0) queues.compare = null
    if (alive.has(next.number)) return next
  }
}

/** Without keys it is all others. */
function choose(work: Work, number: number, mine: LibraryText, keys: TextKeys | null): Chosen {
  const { db, alive, version } = work
  if (keys === null) return { now: comparedUnder(db, version), later: [] }
  return chooseCandidates(mine, keys, work, (other) => (other === number ? null : (alive.get(other) ?? null)))
}

function alignAll({ alive, library }: Work, mine: NumberedText, others: readonly number[]): AlignedPair[] {
  return others.flatMap((other) => {
    const theirs = other === mine.number ? null : library.text(alive.get(other) ?? '')
    return theirs === null ? [] : [alignPair(mine, { number: other, text: theirs })]
  })
}

/** Lets pairs wait; those that are of one family already come later, and of a large one never. */
function queue({ db }: Work, mine: number, others: readonly number[]): void {
  const sizes = familySizes(db, mine, KNOWN_FAMILY)
  for (const other of others) {
    const shared = sizes.size === 0 ? [] : familiesOf(db, other).flatMap((family) => sizes.get(family) ?? [])
    if (Math.max(0, ...shared) < KNOWN_FAMILY) letWait(db, inOrder(mine, other), shared.length > 0)
  }
}

const inOrder = (one: number, other: number) => ({ left: Math.min(one, other), right: Math.max(one, other) })
