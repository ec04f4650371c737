import type { StillWanted } from '../../jobs/withdrawal.ts'
import { createFurniture, type Furniture } from './furniture.ts'
import { createShortTexts, type ShortTexts } from '../../search/short-texts.ts'
import type { Reader } from '../../store/open.ts'
import { changeMark, noteTexts, quotesAt, quoteStamps, type NoteText } from '../../store/query-texts.ts'

/** The words of all statements and notes of one workspace, as they were when last asked for. */
export interface Marks {
  /** By the rowid of the statement. */
  readonly quotes: ShortTexts<number>
  /** By `keyOf`. */
  readonly notes: ShortTexts<string>
  readonly noteOf: ReadonlyMap<string, NoteText>
  /** Read only when it is asked for. */
  furniture(): Furniture
  /** To be called between the steps of whatever is done with them. */
  readonly wanted: StillWanted
}

/**
 * Keeps the words of a workspace between two searches, and reads again only what was changed since the last one. What was read for a
 * search that was taken back is kept for the next.
 */
export function createMarks(): (db: Reader, wanted: StillWanted) => Marks {
  const quotes = createShortTexts<number>()
  const notes = createShortTexts<string>()
  const noteOf = new Map<string, NoteText>()
  const furniture = createFurniture()
  let known: string | null = null
  return (db, wanted) => {
    const now = changeMark(db)
    if (now !== known) {
      followQuotes(db, quotes, wanted)
      followNotes(db, notes, noteOf)
      known = now
    }
    return { quotes, notes, noteOf, furniture: () => furniture(db, wanted), wanted }
  }
}

/** Quotes read in one go. */
const BATCH = 2000

function followQuotes(db: Reader, quotes: ShortTexts<number>, wanted: StillWanted): void {
  const stamps = new Map(quoteStamps(db))
  for (const place of quotes.stamps.keys()) if (!stamps.has(place)) quotes.remove(place)
  const changed = [...stamps].filter(([place, stamp]) => quotes.stamps.get(place) !== stamp)
  for (let at = 0; at < changed.length; at += BATCH) {
    wanted()
    const places = changed.slice(at, at + BATCH).map(([place]) => place)
    for (const { place, quote } of quotesAt(db, places)) quotes.put(place, stamps.get(place) ?? '', quote)
  }
}

/** Notes are few: they are their own stamps. */
function followNotes(db: Reader, notes: ShortTexts<string>, noteOf: Map<string, NoteText>): void {
  noteOf.clear()
  for (const note of noteTexts(db)) noteOf.set(keyOf(note), note)
  for (const key of notes.stamps.keys()) if (!noteOf.has(key)) notes.remove(key)
  for (const [key, { text }] of noteOf) if (notes.stamps.get(key) !== text) notes.put(key, text, text)
}

const keyOf = ({ on, place }: NoteText): string => `${on} ${place}`
