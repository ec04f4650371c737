import type { FoundWords } from '../../../shared/contract/search.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { StillWanted } from '../../jobs/withdrawal.ts'
import type { Match } from '../../search/matches.ts'
import { openingOf, passagesOf } from '../../search/passages.ts'
import { createShortTexts, type ShortTexts } from '../../search/short-texts.ts'
import { furnitureAt, furnitureStamps, type FurnitureText } from '../../store/furniture-texts.ts'
import type { Reader } from '../../store/open.ts'
import { documentPlaces, documentsWithin } from '../../store/query-found.ts'
import type { QueryScope } from '../../store/query-scope.ts'
import type { SearchPlan } from './plan.ts'

/** The words of the page furniture of each document, by its rowid. */
export type Furniture = ShortTexts<number>

/** Documents read in one go. */
const BATCH = 500

/**
 * Keeps the words of all page furniture from one search to the next. The index leaves it out, and few ever ask for it: it is read
 * when somebody does.
 */
export function createFurniture(): (db: Reader, wanted: StillWanted) => Furniture {
  const furniture = createShortTexts<number>()
  return (db, wanted) => {
    const stamps = new Map(furnitureStamps(db).map(({ place, version }) => [place, version]))
    for (const place of furniture.stamps.keys()) if (!stamps.has(place)) furniture.remove(place)
    const changed = [...stamps].filter(([place, stamp]) => furniture.stamps.get(place) !== stamp)
    for (let at = 0; at < changed.length; at += BATCH) {
      wanted()
      const places = changed.slice(at, at + BATCH).map(([place]) => place)
      for (const found of furnitureAt(db, places))
        furniture.put(found.place, stamps.get(found.place) ?? '', wordsOf(found))
    }
    return furniture
  }
}

const wordsOf = ({ text, blocks }: FurnitureText): string =>
  blocks.map(({ start, end }) => text.slice(start, end)).join('\n')

/** The documents in whose furniture a query finds its words, by rowid, with a score. */
export function foundFurniture(
  db: Reader,
  { clauses }: SearchPlan,
  scope: QueryScope,
  furniture: Furniture,
): Map<number, number> {
  const scores = clauses.marks.length === 0 ? null : furniture.find(clauses.marks)
  const within = new Set(documentPlaces(db, documentsWithin(scope, null)))
  const found = [...(scores?.keys() ?? furniture.stamps.keys())].filter((place) => within.has(place))
  return new Map(found.map((place) => [place, scores?.get(place) ?? 0]))
}

/** The ids of the documents that `foundFurniture` finds. */
export const furnitureDocuments = (
  db: Reader,
  plan: SearchPlan,
  scope: QueryScope,
  furniture: Furniture,
): Id[] =>
  furnitureAt(db, [...foundFurniture(db, plan, scope, furniture).keys()]).map(({ document }) => document)

/** The places in the furniture of a text, or how that begins where no words were asked for. */
export function furniturePassages(
  { text, blocks }: FurnitureText,
  match: (text: string) => readonly Match[],
): FoundWords[] {
  const found = blocks.map((block) => ({
    block,
    matches: match(text.slice(block.start, block.end)).map((place) => ({
      ...place,
      start: place.start + block.start,
      end: place.end + block.start,
    })),
  }))
  const passages = passagesOf(text, found)
  return passages.length > 0 ? passages : openingOf(text, found, [])
}
