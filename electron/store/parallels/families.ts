import { z } from 'zod'
import type { Family, FamilyPlace } from '../../../shared/contract/parallels.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Reader } from '../connection.ts'
import { all, flag } from '../rows.ts'
import { textToCompare } from './compared-documents.ts'
import { familiesWith } from './families-with.ts'
import { originOfFamily } from './family-origin.ts'
import { listedDocument } from './parallels.ts'

/** Which families are asked for. */
export interface FamilyPage {
  readonly document?: Id | undefined
  /** Only families that have these words; see `familiesWith`. */
  readonly words?: string | undefined
  readonly copiesOnly: boolean
  readonly limit: number
  readonly offset: number
}

/** Places of one family that are given, and UTF-16 units of the words of each. */
const MOST_PLACES = 12
const MOST_WORDS = 600

const row = z.object({ family: z.number(), documents: z.number(), total: z.number() })
const place = listedDocument.extend({
  family: z.number(),
  start: z.number(),
  end: z.number(),
  reworded: flag,
})

/** The families of the workspace, those in most documents first, and how many there are. */
export function listFamilies(db: Reader, page: FamilyPage): { total: number; families: Family[] } {
  const rows = all(db, row, familiesSql(page), ...valuesOf(db, page), page.limit, page.offset)
  const ids = JSON.stringify(rows.map(({ family }) => family))
  const places = Map.groupBy(all(db, place, placesSql(page), ids, MOST_PLACES), ({ family }) => family)
  const wordsOf = excerpts(db)
  const families = rows.map(({ family, documents }) => {
    const shown = (places.get(family) ?? []).map((one) => ({ ...one, text: wordsOf(one) }))
    return { id: family, documents, places: shown, origin: originOfFamily(shown) }
  })
  return { total: rows[0]?.total ?? 0, families }
}

/** What stands for the question marks of `familiesSql`, but for limit and offset. */
const valuesOf = (db: Reader, { document, words, copiesOnly }: FamilyPage): string[] => [
  ...(words?.trim() ? [JSON.stringify(familiesWith(db, words, searchedSql(copiesOnly)))] : []),
  ...(document ? [document] : []),
]

/** Cuts the words of places out of their texts, each text read once. */
function excerpts(db: Reader): (place: Omit<FamilyPlace, 'text'>) => string {
  const texts = new Map<Id, string>()
  return ({ document, start, end }) => {
    const text = texts.get(document) ?? textToCompare(db, document)?.text ?? ''
    texts.set(document, text)
    return text.slice(start, Math.min(end, start + MOST_WORDS)).toWellFormed()
  }
}

const familiesSql = ({ document, words, copiesOnly }: FamilyPage): string =>
  `${members(copiesOnly)} SELECT family, count(DISTINCT document) AS documents, count(*) OVER () AS total
   FROM member ${words?.trim() ? 'WHERE family IN (SELECT value FROM json_each(?))' : ''} GROUP BY family HAVING documents > 1 ${document ? 'AND max(document = ?) = 1' : ''}
   ORDER BY documents DESC, family LIMIT ? OFFSET ?`

const searchedSql = (copiesOnly: boolean): string =>
  `${members(copiesOnly)} SELECT family, document, start, "end", title, outlet
   FROM member JOIN document ON document.id = member.document
   WHERE family IN (SELECT family FROM member GROUP BY family HAVING count(DISTINCT document) > 1)
   ORDER BY document`

const placesSql = ({ copiesOnly }: FamilyPage): string =>
  `${members(copiesOnly)}, ranked AS (
    SELECT family, member.document, title, outlet, published, start, "end", min(reworded) AS reworded,
      row_number() OVER (PARTITION BY family ORDER BY published IS NULL, published, importedAt, sha256, start) AS position
    FROM member JOIN document ON id = member.document
    WHERE family IN (SELECT value FROM json_each(?)) GROUP BY family, place)
   SELECT * FROM ranked WHERE position <= ? ORDER BY family, position`

/**
 * Who belongs to which family: its own places, and those that say the same in other words. A rewording of two places that are
 * each alone makes a family of the left one.
 */
const members = (copiesOnly: boolean): string => `
  WITH seen AS (SELECT * FROM place WHERE document IN (SELECT id FROM document WHERE removed = 0)),
  large AS (SELECT family FROM seen GROUP BY family HAVING count(*) > 1),
  hanging AS (SELECT l.family AS one, r.family AS other, l.id AS left, r.id AS right
    FROM passage JOIN seen AS l ON l.id = leftPlace JOIN seen AS r ON r.id = rightPlace
    WHERE kind = 'reworded' AND l.family <> r.family),
  member AS (
    SELECT family, id AS place, document, start, "end", 0 AS reworded FROM seen
    ${copiesOnly ? '' : HANGING})`

const HANGING = `
    UNION ALL SELECT one, id, document, start, "end", 1 FROM hanging JOIN seen ON id = right
      WHERE one IN large OR other NOT IN large
    UNION ALL SELECT other, id, document, start, "end", 1 FROM hanging JOIN seen ON id = left WHERE other IN large`
