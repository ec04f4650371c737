import { isFilterField, isTextField, type FilterField, type TextField } from './fields.ts'
import { glued, missingWords, tooMany, unclosed, unknownField, whyNotValue } from './faults.ts'
import type { Presence, QueryPart } from './parts.ts'
import type { QueryProblem } from './problem.ts'
import { scan, type Piece } from './scan.ts'
import { readSuffix } from './suffix.ts'

export interface ParsedQuery {
  /** All that can be read, in the order of the query. */
  readonly parts: readonly QueryPart[]
  /** The first thing that cannot. */
  readonly problem: QueryProblem | null
}

/**
 * Reads the query language of Gainsay: all of lunr's, phrases, words near each other, and filters. The grammar is written down
 * in `grammar.ts`. Never throws: what cannot be read is a problem with its place.
 */
export function parseQuery(query: string): ParsedQuery {
  const read = scan(query).map((piece) => readPiece(query, piece))
  const parts = read.flatMap((one) => ('message' in one ? [] : [one]))
  const problem = read.find((one) => 'message' in one) ?? tooMany(query, parts)
  return { parts, problem: problem ?? null }
}

function readPiece(query: string, piece: Piece): QueryPart | QueryProblem {
  if (!piece.closed) return unclosed(query, piece)
  if (piece.glued.end > piece.glued.start) return glued(query, piece)
  if (piece.name === null) return readWording(query, piece, null)
  const typed = query.slice(piece.name.start, piece.name.end).toLowerCase()
  if (isTextField(typed)) return readWording(query, piece, typed)
  if (isFilterField(typed)) return readFilter(query, piece, typed)
  return unknownField(query, piece.name)
}

function readWording(query: string, piece: Piece, field: TextField | null): QueryPart | QueryProblem {
  const text = unescape(query.slice(piece.body.start, piece.body.end))
  const missing = missingWords(query, piece, text)
  if (missing !== null) return missing
  const suffix = readSuffix(query, piece)
  if ('message' in suffix) return suffix
  const { near, boost } = suffix
  const scope = { start: piece.start, end: piece.end, presence: PRESENCE[piece.sign], field, text, boost }
  return piece.quoted
    ? { ...scope, kind: 'phrase', apart: near }
    : { ...scope, kind: 'word', distance: near ?? 0 }
}

function readFilter(query: string, piece: Piece, field: FilterField): QueryPart | QueryProblem {
  const valueAt = { start: piece.body.start, end: piece.quoted ? piece.body.end : piece.suffix.end }
  const value = unescape(query.slice(valueAt.start, valueAt.end)).trim()
  const wrong = whyNotValue(query, piece, field, value, valueAt)
  if (wrong !== null) return wrong
  const { start, end } = piece
  return { kind: 'filter', start, end, presence: PRESENCE[piece.sign], field, value, valueAt }
}

const PRESENCE: Readonly<Record<Piece['sign'], Presence>> = {
  '': 'optional',
  '+': 'required',
  '-': 'prohibited',
}

/** A backslash makes the next letter plain. */
const unescape = (text: string): string => text.replace(/\\(\S)/g, '$1')
