import { z } from 'zod'
import { id } from '../../../shared/model/identity.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import type { Reader } from '../connection.ts'
import { all, first } from '../rows.ts'
import type { GroupedFamily } from './group-families.ts'

/** A place as it is looked through. `title` and `outlet` are of its document. */
const place = z.object({
  id: z.number(),
  document: id,
  start: z.number(),
  end: z.number(),
  title: z.string(),
  outlet: z.string().nullable(),
})

/** Of some families those in which every word that was typed stands in some print of the passage, or in a title or outlet of one. */
export function familiesWith(db: Reader, typed: string, families: readonly GroupedFamily[]): GroupedFamily[] {
  const words = typed.split(/\s+/u).filter(Boolean)
  const holders = words.map(() => new Set<number>())
  const finders = words.map((word) => hasWords(word))
  const asked = new Set(families.flatMap(({ places }) => [...places.keys()]))
  const textOf = latestText(db)
  for (const { id: at, document, start, end, title, outlet } of all(db, place, PLACES)) {
    if (!asked.has(at)) continue
    const printed = `${textOf(document).slice(start, end)}\n${title}\n${outlet ?? ''}`
    for (const [index, isIn] of finders.entries()) if (isIn(printed)) holders[index]?.add(at)
  }
  return families.filter(({ places }) =>
    holders.every((holding) => places.keys().some((at) => holding.has(at))),
  )
}

/** In the order of their documents: each text is read once. */
const PLACES = `SELECT place.id, place.document, start, "end", title, outlet
  FROM place JOIN document ON document.id = place.document ORDER BY place.document`

function latestText(db: Reader): (document: string) => string {
  let latest = { document: '', text: '' }
  return (document) => {
    if (document !== latest.document) latest = { document, text: textOf(db, document) }
    return latest.text
  }
}

const textOf = (db: Reader, document: string): string =>
  first(
    db,
    z.object({ text: z.string() }),
    'SELECT text FROM text_version WHERE document = ? AND current = 1',
    document,
  )?.text ?? ''
