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

const quotation = place.pick({ family: true, document: true, start: true, end: true })

/** Copies inside what is reworded between the same documents: their families, and those of the places around them. */
const QUOTED_IN_REWORDED = `
  SELECT mine.family, one.family AS "left", other.family AS "right", run.leftDocument, run.leftStart, run.leftEnd
  FROM numbered_passage AS whole JOIN numbered_passage AS run USING (leftDocument, rightDocument)
  JOIN numbered_place AS mine ON mine.id = run.leftPlace
  JOIN numbered_place AS one ON one.id = whole.leftPlace JOIN numbered_place AS other ON other.id = whole.rightPlace
  WHERE whole.kind = 'reworded' AND run.kind <> 'reworded'
    AND whole.leftStart <= run.leftStart AND run.leftEnd <= whole.leftEnd
    AND whole.rightStart <= run.rightStart AND run.rightEnd <= whole.rightEnd`

const QUOTATIONS = `WITH quoted AS (${QUOTED_IN_REWORDED})
  SELECT asked.value AS family, compared_document.document, leftStart AS start, leftEnd AS "end"
  FROM json_each(?) AS asked JOIN quoted ON asked.value IN ("left", "right") AND quoted.family <> asked.value
  JOIN compared_document ON number = leftDocument
  ORDER BY leftEnd - leftStart DESC, leftStart`

/** The families of the workspace, those in most documents first, and how many there are. */
export function listFamilies(db: Reader, page: FamilyPage): { total: number; families: Family[] } {
  const rows = all(db, row, familiesSql(page), ...valuesOf(db, page), page.limit, page.offset)
  const ids = JSON.stringify(rows.map(({ family }) => family))
  const places = Map.groupBy(all(db, place, placesSql(page), ids, MOST_PLACES), ({ family }) => family)
  const quotations = page.copiesOnly ? new Map() : quotationsIn(db, ids)
  const wordsOf = excerpts(db)
  const families = rows.map(({ family, documents }) => {
    const shown = (places.get(family) ?? []).map((one) => ({ ...one, text: wordsOf(one) }))
    const [quoted] = quotations.get(family) ?? []
    return {
      id: family,
      documents,
      places: shown,
      origin: originOfFamily(shown),
      quoted: quoted ? wordsOf(quoted) : null,
    }
  })
  return { total: rows[0]?.total ?? 0, families }
}

/** What stands for the question marks of `familiesSql`, but for limit and offset. */
const valuesOf = (db: Reader, { document, words, copiesOnly }: FamilyPage): string[] => [
  ...(words?.trim() ? [JSON.stringify(familiesWith(db, words, searchedSql(copiesOnly)))] : []),
  ...(document ? [document] : []),
]

/** Of families of rewordings the quotations that two of their documents print alike, by family, the longest first. */
const quotationsIn = (db: Reader, families: string) =>
  Map.groupBy(all(db, quotation, QUOTATIONS, families), ({ family }) => family)

/** Cuts the words of places out of their texts, each text read once. */
function excerpts(db: Reader): (place: Pick<FamilyPlace, 'document' | 'start' | 'end'>) => string {
  const texts = new Map<Id, string>()
  return ({ document, start, end }) => {
    const text = texts.get(document) ?? textToCompare(db, document)?.text ?? ''
    texts.set(document, text)
    return text.slice(start, Math.min(end, start + MOST_WORDS)).toWellFormed()
  }
}

const familiesSql = ({ document, words, copiesOnly }: FamilyPage): string =>
  `${members(copiesOnly)} SELECT family, count(DISTINCT document) AS documents, count(*) OVER () AS total
   FROM member ${words?.trim() ? 'WHERE family IN (SELECT value FROM json_each(?))' : ''} GROUP BY family HAVING documents > 1 ${copiesOnly ? '' : `${NOT_NESTED} ${NOT_WITHIN}`} ${document ? 'AND max(document = ?) = 1' : ''}
   ORDER BY documents DESC, family LIMIT ? OFFSET ?`

/**
 * A quotation that two documents print inside what they reword is seen with the rewording, and no family beside it. Where a third
 * document has it too, it is one.
 */
const NOT_NESTED = `AND NOT (documents = 2 AND family IN (
   SELECT quoted.family FROM (${QUOTED_IN_REWORDED}) AS quoted))`

/**
 * Three texts that reword each other are three pairs: that of the second and third stands in the family of the first already. So
 * does any family of rewordings whose places are all in a larger one.
 */
const NOT_WITHIN = `AND family NOT IN (
   WITH sizes AS (SELECT family, count(DISTINCT place) AS size FROM member GROUP BY family)
   SELECT mine.family FROM member AS mine JOIN member AS other ON other.place = mine.place AND other.family <> mine.family
   JOIN sizes AS small ON small.family = mine.family JOIN sizes AS big ON big.family = other.family
   WHERE mine.family NOT IN large
     AND (big.size > small.size OR (big.size = small.size AND other.family < mine.family))
   GROUP BY mine.family, other.family HAVING count(DISTINCT mine.place) = max(small.size))`

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
