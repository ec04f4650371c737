import { closest } from './closest.ts'
import { readDateSpan } from './date-span.ts'
import { FILTER_FIELDS, isFilterField, isTextField, ruleOf, TEXT_FIELDS } from './fields.ts'
import type { FilterField, TextField } from './fields.ts'
import { problemAt, replaced, type QueryProblem } from './problem.ts'
import { scan, type Piece, type Place } from './scan.ts'
import { readSuffix } from './suffix.ts'

export type Presence = 'optional' | 'required' | 'prohibited'

interface Typed extends Place {
  readonly presence: Presence
}

interface Wording extends Typed {
  /** Null for every field. */
  readonly field: TextField | null
  readonly text: string
  readonly boost: number
}

/** A word with `distance` letters wrong at most; with a `*` in it, a pattern. */
export interface WordPart extends Wording {
  readonly kind: 'word'
  readonly distance: number
}

/** Words in this order, or where `apart` is a number in any order with at most so many others among them. */
export interface PhrasePart extends Wording {
  readonly kind: 'phrase'
  readonly apart: number | null
}

/** What documents or statements have to be. `value` is as it was typed, without its quotation marks. */
export interface FilterPart extends Typed {
  readonly kind: 'filter'
  readonly field: FilterField
  readonly value: string
  readonly valueAt: Place
}

export type QueryPart = WordPart | PhrasePart | FilterPart

export interface ParsedQuery {
  /** All that can be read, in the order of the query. */
  readonly parts: readonly QueryPart[]
  /** The first thing that cannot. */
  readonly problem: QueryProblem | null
}

/** What costs too much to be asked for any number of times. For each pattern and fuzzy word the dictionary is walked, which takes milliseconds. */
const LIMITS: readonly { most: number; of: string; counts(part: QueryPart): boolean }[] = [
  {
    most: 20,
    of: 'words with * or ~',
    counts: (part) => part.kind === 'word' && (part.distance > 0 || isPattern(part)),
  },
  { most: 64, of: 'phrases', counts: ({ kind }) => kind === 'phrase' },
  { most: 256, of: 'words and filters', counts: () => true },
]

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

/** True for a word in which `*` stands for any letters. */
export const isPattern = (part: WordPart): boolean => part.text.includes('*')

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
  const missing = piece.quoted ? missingPhrase(query, piece, text) : missingWord(query, piece, text)
  if (missing !== null) return missing
  const suffix = readSuffix(query, piece)
  if ('message' in suffix) return suffix
  const { near, boost } = suffix
  const scope = { start: piece.start, end: piece.end, presence: PRESENCE[piece.sign], field, text, boost }
  return piece.quoted
    ? { ...scope, kind: 'phrase', apart: near }
    : { ...scope, kind: 'word', distance: near ?? 0 }
}

function missingPhrase(query: string, { body }: Piece, text: string): QueryProblem | null {
  if (text.trim() !== '') return null
  const marks = { start: body.start - 1, end: body.end + 1 }
  return problemAt(query, marks, 'Words are expected between the quotation marks.')
}

function missingWord(query: string, { body, suffix, name }: Piece, text: string): QueryProblem | null {
  if (text === '' && suffix.end > suffix.start)
    return problemAt(query, suffix, 'A word is expected before ~ or ^.')
  if (text === '' && name !== null)
    return problemAt(query, { ...name, end: name.end + 1 }, 'A word is expected after the colon.')
  if (name !== null && /^[+-]/.test(text)) {
    const moved = `${text.slice(0, 1)}${query.slice(name.start, name.end)}:${text.slice(1)}`
    return problemAt(query, { start: name.start, end: body.end }, 'The sign stands before the field.', moved)
  }
  return /^\*+$/.test(text) ? problemAt(query, body, 'Put letters beside the *, as in withdraw*.') : null
}

function readFilter(query: string, piece: Piece, field: FilterField): QueryPart | QueryProblem {
  const valueAt = { start: piece.body.start, end: piece.quoted ? piece.body.end : piece.suffix.end }
  const value = unescape(query.slice(valueAt.start, valueAt.end)).trim()
  const wrong = whyNotValue(query, piece, field, value, valueAt)
  if (wrong !== null) return wrong
  const { start, end } = piece
  return { kind: 'filter', start, end, presence: PRESENCE[piece.sign], field, value, valueAt }
}

function whyNotValue(
  query: string,
  { name, quoted, suffix }: Piece,
  field: FilterField,
  value: string,
  at: Place,
): QueryProblem | null {
  const { takes, choices, none } = ruleOf(field)
  if (quoted && suffix.end > suffix.start)
    return problemAt(query, suffix, 'A filter has no weight and no distance.', '')
  if (value === '')
    return problemAt(query, { start: name?.start ?? at.start, end: at.start }, expected(field))
  if (takes === 'name' || (none && value.toLowerCase() === 'none')) return null
  if (takes === 'date') {
    const read = readDateSpan(value)
    return 'message' in read ? problemAt(query, at, read.message, read.instead) : null
  }
  if (choices.some((each) => each.toLowerCase() === value.toLowerCase())) return null
  return problemAt(query, at, `“${value}” is none of these. ${expected(field)}`, closest(value, choices))
}

function expected(field: FilterField): string {
  const { takes, choices, none } = ruleOf(field)
  if (takes === 'choice')
    return `After ${field}: stands ${[...choices, ...(none ? ['none'] : [])].join(', ')}.`
  return takes === 'date' ? 'A date is expected, as 2022-02-16.' : `A name is expected after ${field}:.`
}

function unknownField(query: string, name: Place): QueryProblem {
  const typed = query.slice(name.start, name.end)
  const meant = closest(typed, [...TEXT_FIELDS, ...FILTER_FIELDS])
  return meant === undefined
    ? problemAt(query, name, `There is no field “${typed}:”. Write \\: for a plain colon.`, `${typed}\\`)
    : problemAt(query, name, `There is no field “${typed}:”. Did you mean ${meant}:?`, meant)
}

function unclosed(query: string, { body }: Piece): QueryProblem {
  const fix = `${query.trimEnd()}"`
  return { start: body.start - 1, end: query.length, message: 'This quotation mark is not closed.', fix }
}

function glued(query: string, { glued: at }: Piece): QueryProblem {
  return {
    start: at.start,
    end: at.end,
    message: 'Leave a space before and after words in quotation marks.',
    fix: replaced(query, at, ` ${query.slice(at.start, at.end).replace(QUOTED_WORDS, '$& ')}`),
  }
}

const QUOTED_WORDS = /["“”][^"“”]*["“”](?=\S)/g

function tooMany(query: string, parts: readonly QueryPart[]): QueryProblem | undefined {
  for (const { most, of, counts } of LIMITS) {
    const extra = parts.filter(counts)[most]
    if (extra !== undefined) return problemAt(query, extra, `A query takes ${most} ${of} at most.`)
  }
  return undefined
}

const PRESENCE: Readonly<Record<Piece['sign'], Presence>> = {
  '': 'optional',
  '+': 'required',
  '-': 'prohibited',
}

/** A backslash makes the next letter plain. */
const unescape = (text: string): string => text.replace(/\\(\S)/g, '$1')
