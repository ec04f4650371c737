import { z } from 'zod'
import { id as idSchema, type Id } from '../../shared/model/identity.ts'
import { describeSpan, type Anchor } from '../../shared/text/anchor.ts'
import type { Reader } from './connection.ts'
import { all, first } from './rows.ts'
import { wordsOfVersion } from './text-versions.ts'

/** One text of a document with all that a person has marked in it, statements and what was dismissed as none. */
export interface MarkedVersion {
  readonly version: Id
  readonly text: string
  readonly encoding: string
  /** Of the bytes that it was read from. */
  readonly sha256: string
  readonly anchors: readonly Anchor[]
}

/** From where to where in a text, in UTF-16 units, end excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * Where what was marked in a version from `start` to `end` surely stands in the new text, null where a person has to look; undefined for
 * what was not looked for, as it was marked since.
 */
export type PlacesAhead = (version: Id, span: Span) => Span | null | undefined

export const noneAhead: PlacesAhead = () => undefined

export function marksOf(db: Reader, document: Id): MarkedVersion[] {
  const spans = Map.groupBy(all(db, markRow, MARKS, document, document), ({ version }) => version)
  return [...spans].map(([version, marked]) => {
    const text = wordsOfVersion(db, version)
    const anchors = marked.map(({ start, end }) => describeSpan(text, start, end))
    const facts = first(db, factsRow, 'SELECT encoding, original FROM text_version WHERE id = ?', version)
    return { version, text, encoding: facts?.encoding ?? '', sha256: facts?.original ?? '', anchors }
  })
}

/** `found` in the order of the marks. */
export function placesAhead(
  texts: readonly MarkedVersion[],
  found: readonly (readonly (Span | null)[])[],
): PlacesAhead {
  const places = new Map(
    texts.flatMap(({ version, anchors }, i) =>
      anchors.map((anchor, j) => [keyOf(version, anchor), found[i]?.[j] ?? null] as const),
    ),
  )
  return (version, span) => places.get(keyOf(version, span))
}

const keyOf = (version: Id, { start, end }: Span): string => `${version}:${start}-${end}`

const MARKS = `SELECT version, start, "end" FROM statement WHERE document = ?
  UNION SELECT version, start, "end" FROM suggestion_decision WHERE document = ? AND outcome = 'dismissed'`

const markRow = z.object({ version: idSchema, start: z.number(), end: z.number() })
const factsRow = z.object({ encoding: z.string(), original: z.string() })
