import { z } from 'zod'
import { id } from '../../../shared/model/identity.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import type { Reader } from '../connection.ts'
import { all, first } from '../rows.ts'

/** A place of a family, as it is looked through. `title` and `outlet` are of its document. */
const place = z.object({
  family: z.number(),
  document: id,
  start: z.number(),
  end: z.number(),
  title: z.string(),
  outlet: z.string().nullable(),
})

/**
 * The families in which every word that was typed stands in some print of the passage, or in a title or outlet of one. `places`
 * is a query of all places that are looked through, in the order of their documents: each text is read once.
 */
export function familiesWith(db: Reader, typed: string, places: string): number[] {
  const words = typed.split(/\s+/u).filter(Boolean)
  const finders = words.map((word) => ({ word, isIn: hasWords(word) }))
  const missing = new Map<number, ReadonlySet<string>>()
  const textOf = latestText(db)
  for (const { family, document, start, end, title, outlet } of all(db, place, places)) {
    const left = missing.get(family) ?? new Set(words)
    if (left.size === 0) continue
    const printed = `${textOf(document).slice(start, end)}\n${title}\n${outlet ?? ''}`
    const found = finders.filter(({ word, isIn }) => left.has(word) && isIn(printed))
    missing.set(family, left.difference(new Set(found.map(({ word }) => word))))
  }
  return [...missing].flatMap(([family, left]) => (left.size === 0 ? [family] : []))
}

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
