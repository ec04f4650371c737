import { z } from 'zod'
import type { Family, FamilyPlace } from '../../../shared/contract/parallels.ts'
import type { Id } from '../../../shared/model/identity.ts'
import type { Reader } from '../connection.ts'
import { all, flag } from '../rows.ts'
import { numberOf, textToCompare } from './compared-documents.ts'
import { familiesWith } from './families-with.ts'
import { originOfFamily } from './family-origin.ts'
import { groupFamilies, type GroupedFamily } from './group-families.ts'
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

const groupedPlace = z.object({ id: z.number(), document: z.number(), family: z.number() })
const link = z.object({ left: z.number(), right: z.number(), isReworded: flag, telling: z.number() })
const nestedCopy = z.object({ family: z.number(), left: z.number(), right: z.number() })
const place = listedDocument.extend({
  family: z.number(),
  start: z.number(),
  end: z.number(),
  reworded: flag,
})

const quotation = place.pick({ family: true, document: true, start: true, end: true })

/** The families of the workspace, the most telling first, and how many there are. */
export function listFamilies(db: Reader, page: FamilyPage): { total: number; families: Family[] } {
  const found = familiesOf(db, page)
  const shown = found.slice(page.offset, page.offset + page.limit)
  const places = Map.groupBy(placesOf(db, shown), ({ family }) => family)
  const quotations = page.copiesOnly ? new Map() : quotationsIn(db, shown)
  const wordsOf = excerpts(db)
  const families = shown.map(({ family, documents }) => {
    const printed = (places.get(family) ?? []).map((one) => ({ ...one, text: wordsOf(one) }))
    const [quoted] = quotations.get(family) ?? []
    return {
      id: family,
      documents,
      places: printed,
      origin: originOfFamily(printed),
      quoted: quoted ? wordsOf(quoted) : null,
    }
  })
  return { total: found.length, families }
}

function familiesOf(db: Reader, { document, words, copiesOnly }: FamilyPage): GroupedFamily[] {
  const places = all(db, groupedPlace, PLACES)
  const links = all(db, link, copiesOnly ? `${LINKS} WHERE kind <> 'reworded'` : LINKS)
  const families = groupFamilies(places, links, copiesOnly ? [] : all(db, nestedCopy, NESTED))
  const narrowed = document === undefined ? families : withPlaceIn(families, places, numberOf(db, document))
  return words?.trim() ? familiesWith(db, words, narrowed) : narrowed
}

function withPlaceIn(
  families: readonly GroupedFamily[],
  places: readonly z.infer<typeof groupedPlace>[],
  number: number | null,
): GroupedFamily[] {
  const here = new Set(places.flatMap(({ id, document }) => (document === number ? [id] : [])))
  return families.filter((family) => family.places.keys().some((id) => here.has(id)))
}

/** The first places of some families, the earliest published first. */
function placesOf(db: Reader, families: readonly GroupedFamily[]): z.infer<typeof place>[] {
  const members = families.flatMap(({ family, places }) =>
    [...places].map(([id, isReworded]) => [family, id, Number(isReworded)]),
  )
  return all(db, place, MEMBERS, JSON.stringify(members), MOST_PLACES)
}

/** Of families of rewordings the quotations that two of their documents print alike, by family, the longest first. */
const quotationsIn = (db: Reader, families: readonly GroupedFamily[]) =>
  Map.groupBy(
    all(db, quotation, QUOTATIONS, JSON.stringify(families.map(({ family }) => family))),
    ({ family }) => family,
  )

/** Cuts the words of places out of their texts, each text read once. */
function excerpts(db: Reader): (place: Pick<FamilyPlace, 'document' | 'start' | 'end'>) => string {
  const texts = new Map<Id, string>()
  return ({ document, start, end }) => {
    const text = texts.get(document) ?? textToCompare(db, document)?.text ?? ''
    texts.set(document, text)
    return text.slice(start, Math.min(end, start + MOST_WORDS)).toWellFormed()
  }
}

/** Places of documents in sight. */
const PLACES = `SELECT id, document, family FROM numbered_place
  WHERE document NOT IN (SELECT number FROM document JOIN compared_document ON document.id = compared_document.document
    WHERE removed = 1)`

const LINKS = `SELECT leftPlace AS left, rightPlace AS right, kind = 'reworded' AS isReworded, telling FROM numbered_passage`

/** Copies inside what is reworded between the same documents: their families, and those of the places around them. */
const NESTED = `
  SELECT mine.family, one.family AS "left", other.family AS "right", run.leftDocument, run.leftStart, run.leftEnd
  FROM numbered_passage AS whole JOIN numbered_passage AS run USING (leftDocument, rightDocument)
  JOIN numbered_place AS mine ON mine.id = run.leftPlace
  JOIN numbered_place AS one ON one.id = whole.leftPlace JOIN numbered_place AS other ON other.id = whole.rightPlace
  WHERE whole.kind = 'reworded' AND run.kind <> 'reworded'
    AND whole.leftStart <= run.leftStart AND run.leftEnd <= whole.leftEnd
    AND whole.rightStart <= run.rightStart AND run.rightEnd <= whole.rightEnd`

const QUOTATIONS = `WITH quoted AS (${NESTED})
  SELECT asked.value AS family, compared_document.document, leftStart AS start, leftEnd AS "end"
  FROM json_each(?) AS asked JOIN quoted ON asked.value IN ("left", "right") AND quoted.family <> asked.value
  JOIN compared_document ON number = leftDocument
  ORDER BY leftEnd - leftStart DESC, leftStart`

const MEMBERS = `WITH member AS (
    SELECT value ->> 0 AS family, value ->> 1 AS place, value ->> 2 AS reworded FROM json_each(?)),
  ranked AS (
    SELECT member.family, place.document, title, outlet, published, start, "end", reworded,
      row_number() OVER (
        PARTITION BY member.family ORDER BY published IS NULL, published, importedAt, sha256, start) AS position
    FROM member JOIN place ON place.id = member.place JOIN document ON document.id = place.document)
  SELECT * FROM ranked WHERE position <= ? ORDER BY family, position`
